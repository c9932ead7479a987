#pragma once

#include "issue/ReportProgress.h"

#include <QProgressDialog>

namespace waymark {

/// Says how far a long report is, once it takes more than a second, and lets a person stop it.
class ReportWait
{
public:
    ReportWait(QWidget *parent, const QString &what);

    /// Lives no longer than this.
    [[nodiscard]] ReportProgress progress();

private:
    QProgressDialog m_dialog;
};

} // namespace waymark
