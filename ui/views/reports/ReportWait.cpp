#include "views/reports/ReportWait.h"

#include <QLabel>

namespace waymark {

ReportWait::ReportWait(QWidget *parent, const QString &what)
    : m_dialog(parent)
{
    m_dialog.setWindowModality(Qt::WindowModal);
    m_dialog.setMinimumDuration(1000);
    m_dialog.setLabelText(what);
    m_dialog.setCancelButtonText(QProgressDialog::tr("Cancel"));
    m_dialog.setRange(0, 0);
    m_dialog.setValue(0);
}

ReportProgress ReportWait::progress()
{
    return [this](int done, int total) {
        m_dialog.setMaximum(total);
        m_dialog.setValue(total == 0 ? 0 : qMin(done, total - 1)); // at the end it would close, and come up again
        return !m_dialog.wasCanceled();
    };
}

} // namespace waymark
