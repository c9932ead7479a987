#pragma once

#include "base/Error.h"
#include "base/Id.h"
#include "pages/ReportPages.h"
#include "plan/Place.h"
#include "report/data/ReportRequest.h"
#include "settings/DraftStore.h"
#include "support/Theme.h"

#include <QWidget>

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
class Settings;

/// Left what the report is to be, what people write for it and what went out before; right its pages as they will be
/// printed. They follow the plan. Export and print take exactly what is shown, as a draft; a report that is issued is
/// kept in the plan.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    /// All but the theme must outlive the view.
    ReportView(
        PlanDocument &document, const Clock &clock, IdSource &ids, const Theme &theme, QWidget *parent = nullptr);

    void setKind(ReportKind kind);
    /// Null is the whole plan.
    void setScope(const Id &scope);
    void setPeriod(Month from, Month to);
    /// The month that people work on, from which the period follows until somebody chooses one.
    void setRound(Month round);
    [[nodiscard]] ReportRequest request() const;
    void setTheme(const Theme &theme);
    [[nodiscard]] ReportSending &sending() { return *m_sending; }
    [[nodiscard]] ReportPreview &preview() { return *m_preview; }
    /// Whether there are pages of a draft to send.
    [[nodiscard]] bool canSend() const;
    void exportAs(const QString &ending);
    void print();
    void issue();
    /// Opens the list of what went out and gives it the keyboard.
    void showWentOut();
    void setDraftStore(const DraftStore *drafts);
    /// Takes up what was left out of each kind last, and keeps that from now on. They must outlive the view.
    void remember(Settings &settings);
    /// Writes what is typed; false where it was refused and stays.
    bool save();

    /// Shows a report that went out; null goes back to the draft.
    void showIssued(const Id &issued);

    /// Paints the pages that are shown from one to another (from 1), each on a page of the device, as large as its
    /// paper.
    void paintPages(QPagedPaintDevice &device, int first, int last) const;
    void paintPages(QPagedPaintDevice &device) const { paintPages(device, 1, int(m_pictures.size())); }

Q_SIGNALS:
    /// canSend() may be otherwise than before.
    void sendingChanged();
    /// A report could not be made or written; what is shown stays as it is.
    void failed(const waymark::Error &error);
    /// A question before the report goes out is about something there.
    void placeRequested(const waymark::query::Place &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makePanel(const Theme &theme);
    void addSections(QVBoxLayout &column, const Theme &theme);
    void addButtons(QWidget *panel);
    void addIssuedStrip(QVBoxLayout &column);
    void refreshSoon();
    void refresh();
    void showTexts();
    void showParts();
    void sayLeftOut();
    void ask(const ReportData &report);
    void keepParts() const;
    void send(const std::function<void(const ReportRequest &)> &act);
    void say(const QString &sentence);

    PlanDocument &m_document;
    const Clock &m_clock;
    Theme m_theme;
    Settings *m_settings = nullptr;
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
    Id m_shown; ///< the report that went out and is looked at; null while it is the draft
    bool m_isStale = true; ///< what is shown is not what the choices and the plan say
    bool m_isPlanned = false; ///< the next preview will be made in a moment
};

} // namespace waymark
