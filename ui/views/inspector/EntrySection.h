#pragma once

#include "base/Result.h"
#include "desk/ViewContext.h"
#include "plan/ChangeSet.h"
#include "support/form/FieldBox.h"
#include "support/form/Section.h"

#include <functional>

class QVBoxLayout;

namespace waymark {

class PlanDocument;
class QuietButton;

/// Short entries of one kind, a line each with its Remove, and beneath them a few fields that make another. What is
/// refused stays typed, with the reason.
class EntrySection : public Section
{
    Q_OBJECT

public:
    struct Line
    {
        Id id;
        QString words;

        bool operator==(const Line &) const = default;
    };
    /// How its kind is read and written; all of them are called with the plan as it is then.
    struct Ways
    {
        std::function<QList<Line>()> lines;
        std::function<Result<ChangeSet>(const QStringList &typed, const Author &by)> add;
        std::function<Result<ChangeSet>(const Id &)> remove;
    };

    EntrySection(const ViewContext &context, const QString &title, Ways ways, QWidget *parent);

    /// One more field to type into; call before it is shown.
    FieldBox *addField(const QString &caption, const QString &placeholder);
    /// Forgets what was typed for another record.
    void showAnew();
    void follow();

private:
    struct Row
    {
        Line line;
        QWidget *widget;
        FormLabel *words;
        QuietButton *remove;
    };
    Row makeRow(const Line &line);
    void add();

    PlanDocument &m_document;
    QString m_title;
    Ways m_ways;
    ViewContext m_context;
    QVBoxLayout *m_rowLines;
    QVBoxLayout *m_fieldLines;
    QList<Row> m_rows;
    QList<FieldBox *> m_fields;
    QuietButton *m_add;
};

} // namespace waymark
