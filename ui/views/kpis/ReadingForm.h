#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "desk/ViewContext.h"
#include "plan/ChangeSet.h"
#include "plan/Month.h"
#include "plan/Plan.h"

#include <QWidget>

#include <functional>

class QCheckBox;

namespace waymark {

class FieldBox;
class FormLabel;
class NoteLine;
class PlanDocument;
class QuietButton;

/// All that can be said of one reading: value, n, its marks, source and comment, each saved as its visit ends; what it
/// said before; and where a percentage looks like a share of one, the question with an answer to take. Follows
/// PlanDocument::changed().
class ReadingForm : public QWidget
{
    Q_OBJECT

public:
    ReadingForm(const ViewContext &context, QWidget *parent);

    /// What is typed into another reading's fields is saved first.
    void showReading(const Id &kpi, Month period);
    [[nodiscard]] Month period() const { return m_period; }
    /// Into the value.
    void takeFocus();

Q_SIGNALS:
    /// Back to where the person came from.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Making = std::function<Result<ChangeSet>(const QString &text)>;
    FieldBox *addBox(const QString &caption, const Making &make);
    QCheckBox *addMark(const QString &words, const QString &tip, const Field &field);
    void layOut();
    void mark(const Field &field, bool isOn);
    void answer();
    void submit(const Result<ChangeSet> &set);
    /// Anew: nothing is kept that is being typed.
    void fill(bool isOther);
    void showEarlier();

    struct Mark
    {
        const Field *field = nullptr;
        QCheckBox *box = nullptr;
    };

    ViewContext m_context;
    PlanDocument &m_document;
    Id m_kpi;
    Month m_period;
    FormLabel *m_title;
    QuietButton *m_back;
    NoteLine *m_question;
    QuietButton *m_answer;
    FieldBox *m_value;
    FieldBox *m_share;
    QList<Mark> m_marks;
    FormLabel *m_restating;
    FormLabel *m_refused;
    FieldBox *m_source;
    FieldBox *m_note;
    FormLabel *m_earlier;
};

} // namespace waymark
