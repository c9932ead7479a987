#include "views/inspector/HistoryList.h"

#include "models/HistoryModel.h"
#include "plan/records/Outcome.h"
#include "support/form/ScrollIntoView.h"
#include "views/inspector/HistoryDelegate.h"
#include "views/inspector/RedactionDialog.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>

namespace waymark {

HistoryList::HistoryList(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_document(context.document)
    , m_model(new HistoryModel(context.document, this))
    , m_delegate(new HistoryDelegate(context.themes, this))
    , m_list(new QListView(this))
    , m_empty(new FormLabel(FormLabel::Tone::Quiet, context.themes, this))
    , m_restore(new QuietButton(tr("Restore the older value"), context.themes, this))
    , m_more(new QuietButton(tr("Show all"), context.themes, this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("History"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setAutoFillBackground(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_more);
    buttons->addStretch();
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    lines->addWidget(m_empty);
    lines->addWidget(m_list);
    lines->addLayout(buttons);

    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryList::fitHeight);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryList::followCurrent);
    connect(m_list, &QWidget::customContextMenuRequested, this, &HistoryList::showMenu);
    connect(m_restore, &QPushButton::clicked, this, &HistoryList::restoreCurrent);
    connect(m_more, &QPushButton::clicked, m_model, &HistoryModel::showAll);
    fitHeight();
}

void HistoryList::setPlace(const query::Place &place)
{
    m_place = place;
    fill();
}

void HistoryList::setAwake(bool isAwake)
{
    m_isAwake = isAwake;
    fill();
}

void HistoryList::fill()
{
    if (m_isAwake && !m_place.id.isNull())
        m_model->setPlace(m_place);
    else
        m_model->clear();
    if (m_model->error())
        m_context.notices.fail(*m_model->error());
}

void HistoryList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void HistoryList::fitHeight()
{
    int height = 2;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForIndex(m_model->index(row)).height();
    m_list->setFixedHeight(height);
    m_list->setVisible(m_model->rowCount() > 0);
    m_empty->say(m_model->error()                   ? m_model->error()->sentence
            : m_model->rowCount() == 0 && m_isAwake ? tr("Nothing has been changed here yet.")
                                                    : QString());
    m_more->setVisible(m_model->hasMore());
    followCurrent();
}

void HistoryList::followCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    m_restore->setVisible(m_model->rowCount() > 0);
    m_restore->setEnabled(current.isValid() && m_model->canRestore(current.row()));
    if (current.isValid() && m_list->hasFocus())
        scrollIntoView(m_list->viewport(), m_list->visualRect(current));
}

void HistoryList::restoreCurrent()
{
    const Result<PlanDocument::Outcome> outcome = m_document.submit(m_model->restoreOf(m_list->currentIndex().row()));
    if (!outcome)
        m_context.notices.fail(outcome.error());
}

void HistoryList::redactCurrent()
{
    if (const Change *change = m_model->redactable(m_list->currentIndex().row()))
        RedactionDialog(m_context, *change, this).exec();
}

void HistoryList::showMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    QMenu menu(this);
    QAction *restore = menu.addAction(m_restore->text(), this, &HistoryList::restoreCurrent);
    restore->setEnabled(m_restore->isEnabled());
    QAction *redact = menu.addAction(tr("Remove this wording everywhere…"), this, &HistoryList::redactCurrent);
    redact->setEnabled(m_model->redactable(index.row()));
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

} // namespace waymark
