#pragma once

#include "base/Clock.h"
#include "desk/ViewContext.h"
#include "exchange/reading/PlanImport.h"
#include "views/importing/OpenReading.h"

#include <QDialog>

class QComboBox;

namespace waymark {

class DraftPane;
class FieldBox;
class FormLabel;
class QuestionPanel;
class SourcePane;

/// What was read out of documents, before any of it is in a plan: left the documents as they are, right what becomes of
/// them, above what they leave open, below the account of their cells. What a column holds and what a row is can be
/// changed in the document itself. Asks for title, start and the month of the statuses. Accepted by "Create plan…";
/// nothing is written here.
class ImportPreview : public QDialog
{
    Q_OBJECT

public:
    ImportPreview(const QList<SourceDocument> &documents, const WindowContext &context, QWidget *parent = nullptr);

    ~ImportPreview() override;

    /// What the person decided; meaningful once accepted.
    [[nodiscard]] ImportChoices choices() const;
    [[nodiscard]] const PlanDraft &draft() const { return m_open.reading().draft; }
    void accept() override;

private:
    [[nodiscard]] QWidget *makeFields();
    [[nodiscard]] QWidget *makeMonth();
    [[nodiscard]] QWidget *makePanes();
    [[nodiscard]] QWidget *makeFoot();
    void tell();
    void readStart(const QString &text);
    /// The first day of a month where only that is said; invalid where it is no date.
    [[nodiscard]] QDate start() const;

    OpenReading m_open;
    WindowContext m_context;
    FormLabel *m_found = nullptr;
    FormLabel *m_balance = nullptr;
    FieldBox *m_title = nullptr;
    FieldBox *m_start = nullptr;
    QComboBox *m_month = nullptr;
    QuestionPanel *m_questions = nullptr;
    QWidget *m_panes = nullptr;
    QPushButton *m_create = nullptr;
};

} // namespace waymark
