#pragma once

#include "base/Error.h"
#include "plan/Month.h"
#include "plan/Place.h"
#include "settings/DraftStore.h"

#include <QWidget>

namespace waymark {

/// What the panel shows for one kind of record.
class InspectorPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Drafts may be null: then none are kept.
    virtual void showRecord(const query::Place &place, Month round, const DraftStore *drafts) = 0;
    /// The plan has changed under the record that is shown.
    virtual void follow() = 0;
    /// What stays where it is on the screen from record to record, such as where one writes each month; null: nothing.
    [[nodiscard]] virtual const QWidget *anchor() const { return nullptr; }
    /// Writes what is typed; false where some of it was refused and stays typed.
    virtual bool save() = 0;

Q_SIGNALS:
    /// Ctrl+Enter in a long text: on to the next record.
    void accepted();
};

} // namespace waymark
