#pragma once

#include "settings/DraftStore.h"

#include <QObject>
#include <QTimer>

namespace waymark {

/// Keeps what is being typed into one field as a draft, a second after the last key. Does nothing while it has no
/// store.
class FieldDraft : public QObject
{
    Q_OBJECT

public:
    explicit FieldDraft(QObject *parent);
    /// Keeps what is left.
    ~FieldDraft() override;

    void setPlace(const DraftStore *store, const DraftPlace &place);
    /// When the typing pauses.
    void keepSoon(const QString &text);
    /// At once, where there is something that was not kept yet.
    void keepNow();
    void drop();
    [[nodiscard]] std::optional<DraftStore::Draft> find() const;

Q_SIGNALS:
    /// Told once for each field that is typed into; the text itself is safe in its field.
    void failed(const waymark::Error &error);

private:
    const DraftStore *m_store = nullptr;
    DraftPlace m_place;
    QString m_text;
    QTimer m_pause;
    bool m_hasFailed = false;
};

} // namespace waymark
