#pragma once

#include "base/Clock.h"
#include "desk/ViewContext.h"
#include "exchange/reading/ImportChoices.h"
#include "exchange/reading/PlanDraft.h"
#include "views/importing/DocumentPreview.h"

namespace waymark {

class FieldBox;

/// What was read out of documents, before any of it is in a plan: beside the documents stands the plan that they
/// become. Asks for title, start and the month of the statuses. Accepted by "Create plan…".
class ImportPreview : public DocumentPreview
{
    Q_OBJECT

public:
    ImportPreview(const QList<SourceDocument> &documents, const WindowContext &context, QWidget *parent = nullptr);

    /// What the person decided; meaningful once accepted.
    [[nodiscard]] ImportChoices choices() const;
    [[nodiscard]] const PlanDraft &draft() const { return reading().draft; }
    void accept() override;

private:
    [[nodiscard]] QWidget *makeFields(const WindowContext &context);
    void showFound();
    void readStart(const QString &text);
    /// The first day of a month where only that is said; invalid where it is no date.
    [[nodiscard]] QDate start() const;

    FieldBox *m_title = nullptr;
    FieldBox *m_start = nullptr;
};

} // namespace waymark
