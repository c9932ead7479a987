#include "frame/ReportingDialog.h"

#include "document/PlanDocument.h"
#include "support/form/FormLabel.h"
#include "support/PreviewSize.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

namespace {

constexpr QSize reportingSize(900, 520); ///< logical pixels

} // namespace

ReportingDialog::ReportingDialog(
    const ViewContext &context, Month month, const QList<ChangeSet> &history, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_month(month)
    , m_groups(analysis::groupReporting(context.document.plan(), month, context.clock.today(), history))
    , m_list(new QListWidget(this))
    , m_letter(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("&Copy the letter"), this))
{
    setWindowTitle(tr("Who has not reported"));
    setPalette(paletteOf(context.themes.now()));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 16, 24, 16);
    lines->setSpacing(12);
    const auto missing =
        std::count_if(m_groups.cbegin(), m_groups.cend(), [](const auto &group) { return !group.hasReported(); });
    const QString title = missing == 0 ? tr("Everybody has reported for %1").arg(month.words())
        : missing == 1                 ? tr("One group has not reported for %1").arg(month.words())
                       : tr("%1 groups have not reported for %2").arg(QString::number(missing), month.words());
    lines->addWidget(new FormLabel(FormLabel::Tone::Title, context.themes, this, title));
    for (const analysis::GroupReporting &group : m_groups)
        m_list->addItem(group.name + u'\n' + analysis::reportingWords(group));
    m_list->setAccessibleName(tr("Delivery groups"));
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_letter->setReadOnly(true);
    m_letter->setTabChangesFocus(true);
    m_letter->setAccessibleName(tr("Letter to the lead"));
    auto *panes = new QSplitter(Qt::Horizontal, this);
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(8);
    panes->addWidget(m_list);
    panes->addWidget(m_letter);
    panes->setSizes({reportingSize.width() / 2, reportingSize.width() / 2});
    lines->addWidget(panes, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_copy, close})
        button->setMinimumSize(button->fontMetrics().horizontalAdvance(button->text()) + 32, 32);
    connect(m_copy, &QPushButton::clicked, this, &ReportingDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReportingDialog::reject);
    lines->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportingDialog::showLetter);
    sizeForScreen(*this, reportingSize);
    m_list->setCurrentRow(0);
}

void ReportingDialog::showLetter()
{
    const int row = m_list->currentRow();
    const QString letter = row < 0
        ? QString()
        : analysis::reminderWords(m_context.document.plan(), m_groups.at(row), m_month, m_context.clock.today());
    m_letter->setPlainText(letter.isEmpty() ? tr("Nothing is missing.") : letter);
    m_copy->setEnabled(!letter.isEmpty());
}

void ReportingDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_letter->toPlainText());
    m_context.notices.announce(tr("The letter was copied"));
}

void tellWhoHasNotReported(const ViewContext &context, Month month, QWidget *window)
{
    const Result<QList<ChangeSet>> history = context.document.setsSince({});
    if (!history)
        context.notices.fail(history.error());
    else
        ReportingDialog(context, month, *history, window).exec();
}

} // namespace waymark
