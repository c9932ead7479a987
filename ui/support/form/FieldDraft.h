#pragma once

#include "desk/Notices.h"
#include "settings/DraftStore.h"

#include <QTimer>

namespace waymark {

/// Keeps what is being typed into one field as a draft, a second after the last key. Does nothing while it has no
/// store.
class FieldDraft
{
public:
    explicit FieldDraft(Notices &notices);
    /// Keeps what is left.
    ~FieldDraft();

    void setPlace(const DraftStore *store, const DraftPlace &place);
    /// When the typing pauses.
    void keepSoon(const QString &text);
    /// At once, where there is something that was not kept yet.
    void keepNow();
    void drop();
    [[nodiscard]] std::optional<DraftStore::Draft> find() const;

private:
    /// A failure is told once for each field that is typed into; the text itself is safe in its field.
    void tell(const Result<void> &kept);

    Notices &m_notices;
    const DraftStore *m_store = nullptr;
    DraftPlace m_place;
    QString m_text;
    QTimer m_pause;
    bool m_hasFailed = false;
};

} // namespace waymark
