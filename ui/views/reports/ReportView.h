#pragma once

#include "base/Error.h"
#include "base/Id.h"
#include "desk/DeskPage.h"
#include "desk/ViewContext.h"
#include "pages/ReportPages.h"
#include "plan/Place.h"
#include "report/data/ReportRequest.h"

#include <functional>

class QLabel;
class QPagedPaintDevice;
class QPushButton;
class QVBoxLayout;

namespace waymark {

class AttachChoice;
class Clock;
class FormLabel;
class IssuedList;
class PartChoices;
class QuestionList;
class PlanDocument;
class ReportChoices;
class ReportPreview;
class ReportSending;
class ReportTexts;
class Section;

/// Left what the report is to be, what people write for it and what went out before; right its pages as they will be
/// printed. They follow the plan. Export and print take exactly what is shown, as a draft; a report that is issued is
/// kept in the plan.
class ReportView : public DeskPage
{
    Q_OBJECT

public:
    ReportView(const ViewContext &context, QWidget *parent = nullptr);

    void setKind(ReportKind kind);
    /// Null is the whole plan.
    void setScope(const Id &scope);
    void setPeriod(Month from, Month to);
    /// The month that people work on, from which the period follows until somebody chooses one.
    void setRound(Month round) override;
    /// Whoever has begun to work on one priority reports on that one; who comes back finds what was chosen here.
    void arrive(const Id &worked) override;
    void led(const Id &priority) override { m_worked = priority; }
    [[nodiscard]] QList<QWidget *> panes() override;
    [[nodiscard]] ReportRequest request() const;
    [[nodiscard]] ReportSending &sending() { return *m_sending; }
    [[nodiscard]] ReportPreview &preview() { return *m_preview; }
    /// Whether there are pages of a draft to send.
    [[nodiscard]] bool canSend() const;
    void exportAs(const QString &ending);
    void print();
    void issue();
    /// Opens the list of what went out and gives it the keyboard.
    void showWentOut();
    /// Writes what is typed; false where it was refused and stays.
    bool save() override;

    /// Shows a report that went out; null goes back to the draft.
    void showIssued(const Id &issued);

    /// Paints the pages that are shown from one to another (from 1), each on a page of the device, as large as its
    /// paper.
    void paintPages(QPagedPaintDevice &device, int first, int last) const;
    void paintPages(QPagedPaintDevice &device) const { paintPages(device, 1, int(m_pictures.size())); }

Q_SIGNALS:
    /// canSend() may be otherwise than before.
    void sendingChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makePanel();
    void addSections(QVBoxLayout &column);
    void addButtons(QWidget *panel);
    void addIssuedStrip(QVBoxLayout &column);
    void refreshSoon();
    void refresh();
    void showTexts();
    void showGroup();
    void showParts();
    void sayLeftOut();
    void ask(const ReportData &report);
    /// What was left out of each kind last.
    void send(const std::function<void(const ReportRequest &)> &act);
    void say(const QString &sentence);

    PlanDocument &m_document;
    ViewContext m_context;
    ReportChoices *m_choices;
    AttachChoice *m_attach;
    PartChoices *m_parts;
    ReportTexts *m_texts;
    QuestionList *m_questions;
    IssuedList *m_issued;
    ReportPreview *m_preview;
    QWidget *m_strip; ///< over the pages of a report that went out
    FormLabel *m_shownWords;
    QLabel *m_pages;
    QLabel *m_done;
    ReportSending *m_sending;
    QPushButton *m_again; ///< after somebody stopped the pages
    QList<Section *> m_sections;
    QList<QPushButton *> m_buttons;
    QList<PdfPagePicture> m_pictures;
    ReportPages m_maker;
    Month m_round;
    Id m_worked; ///< the priority that the report was about because somebody worked on it
    Id m_shown; ///< the report that went out and is looked at; null while it is the draft
    bool m_isStale = true; ///< what is shown is not what the choices and the plan say
    bool m_isPlanned = false; ///< the next preview will be made in a moment
};

} // namespace waymark
