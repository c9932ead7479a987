#include "views/reports/QuestionList.h"

#include "document/PlanDocument.h"
#include "edit/GlossaryEdits.h"
#include "support/form/FormLabel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

QuestionList::QuestionList(PlanDocument &document, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_none(new FormLabel(FormLabel::Tone::Quiet, theme, this, tr("Nothing stands in its way.")))
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
    const int row = m_list->currentRow();
    m_questions = questions;
    m_list->clear();
    for (const ReportQuestion &question : questions)
        m_list->addItem(question.sentence);
    m_none->setVisible(questions.isEmpty());
    m_list->setVisible(!questions.isEmpty());
    m_list->setCurrentRow(qMin(qMax(row, 0), count() - 1)); // none where there is no question
    followChoice();
}

const ReportQuestion *QuestionList::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_questions.size() ? &m_questions.at(row) : nullptr;
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
        Q_EMIT failed(done.error());
}

void QuestionList::setTheme(const Theme &theme)
{
    m_none->setTheme(theme);
}

} // namespace waymark
