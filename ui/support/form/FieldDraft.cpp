#include "support/form/FieldDraft.h"

namespace waymark {

FieldDraft::FieldDraft(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(1000);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        const Result<void> kept = m_store->keep(m_place, m_text);
        if (!kept && !m_hasFailed) {
            m_hasFailed = true;
            Q_EMIT failed(kept.error());
        }
    });
}

FieldDraft::~FieldDraft()
{
    // Nobody is left to tell of a failure.
    const QSignalBlocker silent(this);
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
    if (const Result<void> kept = m_store->keep(m_place, m_text); !kept)
        Q_EMIT failed(kept.error());
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
