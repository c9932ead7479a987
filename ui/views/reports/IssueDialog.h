#pragma once

#include "desk/ThemeSource.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace waymark {

class FormLabel;

/// Asked before a report goes out: which version it is, and in which forms its files are kept.
class IssueDialog : public QDialog
{
    Q_OBJECT

public:
    /// report: "Highlight report, March 2026: Whole plan". open: how many questions are still open.
    IssueDialog(const QString &report, const QString &version, int open, const ThemeSource &themes, QWidget *parent);

    /// The plan goes out inside the PDF, unless that is not among the files.
    void sayPlanGoesAlong();
    [[nodiscard]] QString version() const;
    /// Some of reportEndings().
    [[nodiscard]] QStringList endings() const;

private:
    void fit();

    QFormLayout *m_form;
    FormLabel *m_attached;
    QLineEdit *m_version;
    QList<std::pair<QString, QCheckBox *>> m_forms;
};

} // namespace waymark
