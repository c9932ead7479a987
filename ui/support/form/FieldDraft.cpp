#include "support/form/FieldDraft.h"

namespace waymark {

FieldDraft::FieldDraft(Notices &notices)
    : m_notices(notices)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(1000);
    m_pause.callOnTimeout([this] { tell(m_store->keep(m_place, m_text)); });
}

FieldDraft::~FieldDraft()
{
    m_hasFailed = true; // nobody is left to be told
    keepNow();
}

void FieldDraft::setPlace(const DraftStore *store, const DraftPlace &place)
{
    keepNow();
    m_store = store;
    m_place = place;
    m_hasFailed = false;
}

void FieldDraft::keepSoon(const QString &text)
{
    if (!m_store)
        return;
    m_text = text;
    m_pause.start();
}

void FieldDraft::keepNow()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    tell(m_store->keep(m_place, m_text));
}

void FieldDraft::tell(const Result<void> &kept)
{
    if (!kept && !std::exchange(m_hasFailed, true))
        m_notices.fail(kept.error());
}

void FieldDraft::drop()
{
    m_pause.stop();
    if (m_store)
        m_store->drop(m_place);
}

std::optional<DraftStore::Draft> FieldDraft::find() const
{
    return m_store ? m_store->find(m_place) : std::nullopt;
}

} // namespace waymark
