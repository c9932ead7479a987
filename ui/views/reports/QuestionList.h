#pragma once

#include "base/Error.h"
#include "desk/ViewContext.h"
#include "report/questions/ReportQuestions.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace waymark {

class FormLabel;
class PlanDocument;

/// What should be looked at before a report goes out. None of it is put right by itself: a question leads to the place
/// it is about, and an abbreviation can be explained where it is asked for. The gravest stand first, each group under a
/// heading.
class QuestionList : public QWidget
{
    Q_OBJECT

public:
    QuestionList(const ViewContext &context, QWidget *parent);

    void show(const QList<ReportQuestion> &questions);
    /// How many ask something; what is only told is none.
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void placeRequested(const waymark::query::Place &place);
    /// A text of the report is what is missing.
    void textRequested(const waymark::Field *field);

private:
    void addHeading(QuestionGroup group);
    /// Null on a heading.
    [[nodiscard]] const ReportQuestion *chosen() const;
    void followChoice();
    void goThere();
    void explain();

    ViewContext m_context;
    PlanDocument &m_document;
    QList<ReportQuestion> m_questions;
    FormLabel *m_none;
    QListWidget *m_list;
    QPushButton *m_go;
    QLineEdit *m_meaning; ///< of the abbreviation that is chosen
};

} // namespace waymark
