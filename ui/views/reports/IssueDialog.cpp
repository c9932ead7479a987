#include "views/reports/IssueDialog.h"

#include "support/form/FormLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

IssueDialog::IssueDialog(
    const QString &report, const QString &version, int open, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout(this))
    , m_attached(new FormLabel(FormLabel::Tone::Warning, themes, this))
    , m_version(new QLineEdit(version, this))
    , m_forms{{u"pdf"_s, new QCheckBox(tr("&PDF"), this)}, {u"docx"_s, new QCheckBox(tr("&Word"), this)},
          {u"html"_s, new QCheckBox(tr("&HTML"), this)}}
{
    setWindowTitle(tr("Issue the report"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    m_forms.first().second->setChecked(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *issue = buttons->addButton(tr("&Issue it"), QDialogButtonBox::AcceptRole);
    issue->setDefault(true);
    auto *forms = new QVBoxLayout;
    for (const auto &[ending, box] : std::as_const(m_forms))
        forms->addWidget(box);
    m_form->setContentsMargins(16, 16, 16, 16);
    m_form->setVerticalSpacing(8);
    m_form->addRow(new FormLabel(FormLabel::Tone::Body, themes, this, report));
    m_form->addRow(new FormLabel(FormLabel::Tone::Quiet, themes, this,
        tr("Its files are kept in the plan as they go out, with their version, the day, and the place in the history "
           "that they tell of. The next report of this kind says what has changed since.")));
    if (open > 0)
        m_form->addRow(new FormLabel(FormLabel::Tone::Warning, themes, this,
            open == 1 ? tr("One question about it is still open.")
                      : tr("%1 questions about it are still open.").arg(open)));
    m_form->addRow(tr("&Version"), m_version);
    m_form->addRow(tr("Files"), forms);
    m_form->addRow(m_attached);
    m_form->addRow(buttons);
    m_attached->hide();
    fit();
    const auto check = [this, issue] { issue->setEnabled(!this->version().isEmpty() && !endings().isEmpty()); };
    connect(m_version, &QLineEdit::textChanged, this, check);
    for (const auto &[ending, box] : std::as_const(m_forms))
        connect(box, &QCheckBox::toggled, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void IssueDialog::sayPlanGoesAlong()
{
    m_attached->say(
        tr("This plan is attached to the PDF: whoever gets that can read the whole plan with its history."));
    QCheckBox *pdf = m_forms.first().second;
    m_attached->setVisible(pdf->isChecked());
    connect(pdf, &QCheckBox::toggled, m_attached, &FormLabel::setVisible);
    fit();
}

/// Else wrapped words leave a gap.
void IssueDialog::fit()
{
    resize(minimumWidth(), m_form->totalHeightForWidth(minimumWidth()));
}

QString IssueDialog::version() const
{
    return m_version->text().trimmed();
}

QStringList IssueDialog::endings() const
{
    QStringList wanted;
    for (const auto &[ending, box] : m_forms) {
        if (box->isChecked())
            wanted.append(ending);
    }
    return wanted;
}

} // namespace waymark
