#pragma once

#include "base/Clock.h"
#include "desk/ViewContext.h"
#include "exchange/reading/PlanDraft.h"
#include "exchange/reading/PlanImport.h"

#include <QDialog>

class QComboBox;

namespace waymark {

class FieldBox;

/// What was read out of a document, before any of it is in a plan: how much there is, how the statuses were understood,
/// and every cell that could not be read, with what was made of it. Asks for title, start and the month of the
/// statuses. Accepted by "Create plan…"; nothing is written here.
class ImportPreview : public QDialog
{
    Q_OBJECT

public:
    ImportPreview(const PlanDraft &draft, const WindowContext &context, QWidget *parent = nullptr);

    /// What the person decided; meaningful once accepted.
    [[nodiscard]] ImportChoices choices() const;
    void accept() override;

private:
    [[nodiscard]] QWidget *makeFound();
    [[nodiscard]] QWidget *makeStatuses();
    [[nodiscard]] QWidget *makeQuestions();
    [[nodiscard]] QWidget *makeNotes();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeButtons();
    void readStart(const QString &text);
    /// The first day of a month where only that is said; invalid where it is no date.
    [[nodiscard]] QDate start() const;

    PlanDraft m_draft;
    WindowContext m_context;
    FieldBox *m_title = nullptr;
    FieldBox *m_start = nullptr;
    QComboBox *m_month = nullptr;
};

} // namespace waymark
