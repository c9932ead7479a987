#include "views/plan/MoveDialog.h"

#include "models/ActionFilter.h"
#include "plan/records/Action.h"
#include "plan/records/Outcome.h"
#include "plan/records/Priority.h"
#include "support/PlainText.h"
#include "support/PreviewSize.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

void offer(QListWidget &list, const Id &id, const QString &reference, const QString &text)
{
    auto *item = new QListWidgetItem(u"%1  %2"_s.arg(reference, text.simplified()), &list);
    item->setData(Qt::UserRole, id.text());
}

} // namespace

MoveDialog::MoveDialog(const Plan &plan, RecordKind kind, const Id &from, QWidget *parent)
    : QDialog(parent)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    const bool isAction = kind == RecordKind::Action;
    setWindowTitle(isAction ? tr("Move to another outcome") : tr("Move to another priority"));
    sizeForScreen(*this, {560, 420});
    m_words->setPlaceholderText(tr("Type a reference or a word"));
    m_words->setAccessibleName(tr("Find where to move to"));
    m_words->installEventFilter(this);
    m_list->setAccessibleName(isAction ? tr("Outcomes") : tr("Priorities"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Priority *priority : plan.all<Priority>()) {
        if (!isAction && priority->id != from)
            offer(*m_list, priority->id, priority->number, priority->title);
        for (const Outcome *outcome : plan.all<Outcome>(priority->id)) {
            if (isAction && outcome->id != from)
                offer(*m_list, outcome->id, outcome->ref, outcome->text);
        }
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_move = buttons->addButton(tr("Move here"), QDialogButtonBox::AcceptRole);
    m_move->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(makePlainLabel(tr("It keeps its reference. Undo takes it back."), this));
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(m_words, &QLineEdit::textChanged, this, &MoveDialog::filter);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_move->setEnabled(row >= 0); });
    filter({});
}

Id MoveDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item && !item->isHidden() ? Id::fromText(item->data(Qt::UserRole).toString()) : Id();
}

bool MoveDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void MoveDialog::filter(const QString &words)
{
    const FilterWords wanted(words);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString text = item->text();
        const bool isFound = wanted.match(FilterText::of(text.section(u' ', 0, 0), text.section(u' ', 1)));
        item->setHidden(!isFound);
        if (isFound && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
    m_move->setEnabled(first >= 0);
}

} // namespace waymark
