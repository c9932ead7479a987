#include "views/merging/BothValues.h"

#include "analysis/HistoryWords.h"
#include "analysis/proposal/ProposalWords.h"
#include "support/form/FormLabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// Where a history cuts a text, this does not.
QString wholeWords(const Plan &plan, const Change &change, const Value &value)
{
    return change.field->isText() ? value.as<QString>() : analysis::valueWords(plan, *change.field, value);
}

/// A line for each field that is decided together; its caption only where there are several.
QString sideWords(const Plan &plan, const ProposedChange &proposed, Value Change::*side)
{
    const QList<analysis::ChangeWords> telling = analysis::tellingChanges(plan, proposed.changes);
    QStringList lines;
    for (const analysis::ChangeWords &words : telling) {
        const QString value = wholeWords(plan, words.change, words.change.*side);
        const QString said = value.isEmpty() ? BothValues::tr("nothing") : value;
        lines.append(telling.size() == 1 ? said : u"%1: %2"_s.arg(words.what, said));
    }
    return lines.join(u'\n');
}

QString signatureWords(const Signature &signature)
{
    if (signature.author.name.isEmpty())
        return {};
    return u"%1, %2"_s.arg(
        signature.author.name, QLocale().toString(signature.time.toLocalTime(), u"d MMMM yyyy, HH:mm"_s));
}

} // namespace

BothValues::BothValues(const Plan &plan, const ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_themes(themes)
    , m_why(new FormLabel(FormLabel::Tone::Quiet, themes, this))
    , m_here(makeSide(tr("&Keep this"), false))
    , m_there(makeSide(tr("&Take this"), true))
{
    auto *lines = new QGridLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setHorizontalSpacing(16);
    lines->setVerticalSpacing(4);
    lines->addWidget(m_why, 0, 0, 1, 2);
    int column = 0;
    for (const Side *side : {&m_here, &m_there}) {
        lines->addWidget(side->title, 1, column);
        lines->addWidget(side->signature, 2, column);
        lines->addWidget(side->words, 3, column);
        lines->addWidget(side->take, 4, column, Qt::AlignLeft);
        lines->setColumnStretch(column++, 1);
    }
    lines->setRowStretch(3, 1);
    show(nullptr, {});
}

BothValues::Side BothValues::makeSide(const QString &button, bool isThere)
{
    Side side{new FormLabel(FormLabel::Tone::Body, m_themes, this),
        new FormLabel(FormLabel::Tone::Quiet, m_themes, this), new QPlainTextEdit(this), new QPushButton(button, this)};
    side.words->setReadOnly(true);
    side.words->setTabChangesFocus(true);
    side.take->setAutoDefault(false);
    side.take->setCheckable(true);
    side.take->setMinimumHeight(28);
    connect(side.take, &QPushButton::clicked, this, [this, isThere] { Q_EMIT answered(isThere); });
    return side;
}

void BothValues::tell(
    const Side &side, const QString &title, const Signature &signature, const QString &words, bool stands)
{
    side.title->setText(title);
    side.signature->setText(signatureWords(signature));
    side.words->setPlainText(words);
    side.words->setAccessibleName(title);
    side.take->setChecked(stands);
}

void BothValues::show(const ProposedChange *change, const QString &there)
{
    for (const Side *side : {&m_here, &m_there}) {
        side->take->setEnabled(change && change->ground != Ground::Closed);
        side->words->setEnabled(change != nullptr);
    }
    const bool isTaken = change && change->isAccepted;
    m_why->setText(change ? analysis::groundWords(change->ground) : tr("Choose a change to see both values whole."));
    tell(m_here, tr("Here"), change ? change->here : Signature(),
        change ? sideWords(m_plan, *change, &Change::before) : QString(), change && !isTaken);
    tell(m_there, there.isEmpty() ? tr("There") : there, change ? change->there : Signature(),
        change ? sideWords(m_plan, *change, &Change::after) : QString(), isTaken);
}

} // namespace waymark
