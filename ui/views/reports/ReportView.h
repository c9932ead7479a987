#pragma once

#include "base/Error.h"
#include "document/PlanDocument.h"
#include "report/ReportRequest.h"
#include "support/Theme.h"

#include <QPicture>
#include <QWidget>

#include <functional>

class QLabel;
class QPagedPaintDevice;
class QPushButton;

namespace waymark {

class ReportChoices;
class ReportPreview;

/// Left what the report is to be about, right its pages as they will be printed; they follow the plan. Export and print
/// take exactly what is shown.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    /// Asks where to save: a suggested path and the ending wanted ("pdf", "html"); empty is "not at all".
    using FileChooser = std::function<QString(const QString &suggestion, const QString &ending)>;

    /// Both must outlive the view.
    ReportView(PlanDocument &document, const Clock &clock, QWidget *parent = nullptr);

    /// Null is the whole plan.
    void setScope(const Id &scope);
    void setPeriod(Month from, Month to);
    [[nodiscard]] ReportRequest request() const;
    void setTheme(const Theme &theme);
    void setFileChooser(FileChooser choose) { m_choose = std::move(choose); }

    /// Paints the pages that are shown from one to another (from 1), each on a page of the device, as large as its
    /// paper.
    void paintPages(QPagedPaintDevice &device, int first, int last) const;
    void paintPages(QPagedPaintDevice &device) const { paintPages(device, 1, int(m_pictures.size())); }

Q_SIGNALS:
    /// A report could not be made or written; what is shown stays as it is.
    void failed(const waymark::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makePanel();
    void addButtons(QWidget *panel);
    void refreshSoon();
    void refresh();
    void exportTo(const QString &ending);
    void print();
    void say(const QString &sentence);

    PlanDocument &m_document;
    const Clock &m_clock;
    ReportChoices *m_choices;
    ReportPreview *m_preview;
    QLabel *m_pages;
    QLabel *m_done;
    QList<QPushButton *> m_buttons;
    QList<QPicture> m_pictures;
    FileChooser m_choose;
    QString m_folder; ///< where the last report went
    bool m_isStale = true;
};

} // namespace waymark
