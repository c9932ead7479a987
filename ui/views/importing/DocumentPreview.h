#pragma once

#include "desk/ViewContext.h"
#include "views/importing/OpenReading.h"

#include <QDialog>

class QPushButton;

namespace waymark {

class FormLabel;
class MonthBox;
class QuestionPanel;
class SourcePane;

/// What a preview of documents is made of, whatever becomes of them: what was found in a sentence, the questions, left
/// the documents as they are, right what the preview itself shows, below the account of their cells and the button that
/// accepts. Nothing is written here. Enter in a list or table goes on in it, as in a spreadsheet; Ctrl+Enter accepts.
class DocumentPreview : public QDialog
{
    Q_OBJECT

public:
    ~DocumentPreview() override;

protected:
    DocumentPreview(const QList<SourceDocument> &documents, const ReadingMapping &mapping, const WindowContext &context,
        QWidget *parent);

    /// Puts everything in its place; call once. `beside` stands right of the sentence, `below` under it, either may be
    /// null; `result` is what becomes of the documents, and gets `share` hundredths of the width.
    void layOut(QWidget *beside, QWidget *below, QWidget *result, int share);
    /// Says what was found, and the account of the cells.
    void tell(const QString &found, bool isWarning);

    [[nodiscard]] OpenReading &openReading() { return m_open; }
    [[nodiscard]] const PlanReading &reading() const { return m_open.reading(); }
    /// How the documents are read, to be kept with the plan.
    [[nodiscard]] QString mapping() const { return m_open.mapping(); }
    /// The month that statuses and comments are of.
    [[nodiscard]] MonthBox &months() const { return *m_months; }
    [[nodiscard]] SourcePane &source() const { return *m_source; }
    [[nodiscard]] QPushButton &acceptButton() const { return *m_accept; }
    /// The questions where there are any, else the widget.
    void giveFocus(QWidget *otherwise);
    /// Enter in it does not accept.
    void keepEnter(QWidget *table);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFoot();

    OpenReading m_open;
    const ThemeSource &m_themes;
    FormLabel *m_found;
    FormLabel *m_balance;
    MonthBox *m_months;
    QuestionPanel *m_questions;
    SourcePane *m_source;
    QWidget *m_panes = nullptr;
    QPushButton *m_accept;
};

} // namespace waymark
