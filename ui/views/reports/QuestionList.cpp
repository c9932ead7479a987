#include "views/reports/QuestionList.h"

#include "document/PlanDocument.h"
#include "edit/GlossaryEdits.h"
#include "support/form/FormLabel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace waymark {

namespace {

/// Of an item: the index of its question. A heading has none.
constexpr int QuestionRole = Qt::UserRole;

} // namespace

QuestionList::QuestionList(const ViewContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_document(context.document)
    , m_none(new FormLabel(FormLabel::Tone::Quiet, context.themes, this, tr("Nothing stands in its way.")))
    , m_list(new QListWidget(this))
    , m_go(new QPushButton(tr("&Go there"), this))
    , m_meaning(new QLineEdit(this))
{
    m_list->setAccessibleName(tr("Questions before the report goes out"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_list->setFixedHeight(fontMetrics().height() * 13);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 8);
    lines->addWidget(m_none);
    lines->addWidget(m_list);
    lines->addWidget(m_meaning);
    lines->addWidget(m_go, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::currentRowChanged, this, &QuestionList::followChoice);
    connect(m_list, &QListWidget::itemActivated, this, &QuestionList::goThere);
    connect(m_go, &QPushButton::clicked, this, &QuestionList::goThere);
    connect(m_meaning, &QLineEdit::returnPressed, this, &QuestionList::explain);
    show({});
}

void QuestionList::show(const QList<ReportQuestion> &questions)
{
    const int before = m_list->currentRow();
    m_questions = questions;
    m_list->clear();
    std::optional<QuestionGroup> group;
    for (int index = 0; index < int(questions.size()); ++index) {
        const ReportQuestion &question = questions.at(index);
        if (groupOf(question.kind) != group) {
            group = groupOf(question.kind);
            addHeading(*group);
        }
        auto *item = new QListWidgetItem(question.sentence, m_list);
        item->setData(QuestionRole, index);
    }
    m_none->setVisible(questions.isEmpty());
    m_list->setVisible(!questions.isEmpty());
    if (!questions.isEmpty()) {
        // The row that was chosen, or what has moved up into its place; above each heading and below it is a question.
        const int row = qBound(1, before, m_list->count() - 1);
        m_list->setCurrentRow(m_list->item(row)->data(QuestionRole).isValid() ? row : row + 1);
    }
    followChoice();
}

int QuestionList::count() const
{
    return int(std::count_if(m_questions.cbegin(), m_questions.cend(),
        [](const ReportQuestion &question) { return groupOf(question.kind) != QuestionGroup::Told; }));
}

/// Can be read with the arrow keys, but not chosen.
void QuestionList::addHeading(QuestionGroup group)
{
    auto *heading = new QListWidgetItem(groupWords(group), m_list);
    heading->setFlags(Qt::ItemIsEnabled);
    QFont bold = m_list->font();
    bold.setBold(true);
    heading->setFont(bold);
}

const ReportQuestion *QuestionList::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    const QVariant index = item ? item->data(QuestionRole) : QVariant();
    return index.isValid() ? &m_questions.at(index.toInt()) : nullptr;
}

void QuestionList::followChoice()
{
    const ReportQuestion *question = chosen();
    const bool isTerm = question && question->kind == QuestionKind::AbbreviationUnexplained;
    m_meaning->setVisible(isTerm);
    m_meaning->clear();
    if (isTerm) {
        m_meaning->setPlaceholderText(tr("What %1 means, then Enter").arg(question->term));
        m_meaning->setAccessibleName(tr("Meaning of %1").arg(question->term));
    }
    m_go->setVisible(question && !isTerm && (question->text || !question->place.id.isNull()));
}

void QuestionList::goThere()
{
    const ReportQuestion *question = chosen();
    if (!question)
        return;
    if (question->kind == QuestionKind::AbbreviationUnexplained)
        m_meaning->setFocus();
    else if (question->text)
        Q_EMIT textRequested(question->text);
    else if (!question->place.id.isNull())
        Q_EMIT placeRequested(question->place);
}

void QuestionList::explain()
{
    const ReportQuestion *question = chosen();
    if (!question || m_meaning->text().trimmed().isEmpty())
        return;
    const auto done = m_document.submit(edit::explainTerm(m_document.plan(), question->term, m_meaning->text()));
    if (!done)
        m_context.notices.fail(done.error());
}

} // namespace waymark
