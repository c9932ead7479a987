#include "exchange/reading/mapping/ReadingQuestion.h"

#include "exchange/reading/mapping/ColumnQuestion.h"
#include "exchange/reading/mapping/MappingNames.h"
#include "exchange/reading/ReadingWords.h"

#include <QCoreApplication>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

using Kind = ReadingQuestion::Kind;
using Choice = ReadingQuestion::Choice;

constexpr int shownExamples = 3;

QList<Choice> statusChoices()
{
    QList<Choice> choices;
    for (const Status status : chosenStatuses) {
        choices.append({statusText(status), QCoreApplication::translate("Status", defaultStatusWords(status).word)});
    }
    choices.append({statusText(Status::Unreadable), ReadingWords::tr("Leave it as it is written")});
    return choices;
}

QList<Choice> choicesOf(Kind kind, const QList<int> &years)
{
    switch (kind) {
    case Kind::Colour:
    case Kind::Word:
        return statusChoices();
    case Kind::Disagreement:
        return {{nameOf(StatusSide::Words), ReadingWords::tr("The words")},
            {nameOf(StatusSide::Colours), ReadingWords::tr("The colours")}};
    case Kind::Quarter:
        return {{nameOf(QuarterYear::Financial), ReadingWords::tr("The financial year: Q1 is April to June")},
            {nameOf(QuarterYear::Calendar), ReadingWords::tr("The calendar year: Q1 is January to March")}};
    case Kind::Season:
        return {{nameOf(SeasonMeaning::Term), ReadingWords::tr("The school term")},
            {nameOf(SeasonMeaning::Months), ReadingWords::tr("The months: spring is March to May")}};
    case Kind::Comma:
        return {{nameOf(CommaMeaning::Decimal), ReadingWords::tr("A decimal comma: 12,5 is twelve and a half")},
            {nameOf(CommaMeaning::Text), ReadingWords::tr("Leave it as it is written")}};
    case Kind::Year:
    case Kind::Column:
        break;
    }
    QList<Choice> choices;
    for (const int year : years)
        choices.append({QString::number(year), QString::number(year)});
    return choices;
}

QList<Choice> columnChoices(const QString &subject)
{
    const ColumnQuestion asked = ColumnQuestion::fromSubject(subject);
    QList<Choice> choices;
    for (const int column : {asked.tie.taken, asked.tie.other})
        choices.append({QString::number(column), u"“%1”"_s.arg(asked.table.captions.value(column))});
    return choices;
}

QString columnWords(const QString &subject)
{
    switch (ColumnQuestion::fromSubject(subject).tie.role) {
    case Role::Due:
        return ReadingWords::tr("Which column says by when an action is due?");
    case Role::Leads:
        return ReadingWords::tr("Which column says who leads an action?");
    case Role::Status:
        return ReadingWords::tr("Which column says how an action stands?");
    default:
        return ReadingWords::tr("Which column says what is to be done?");
    }
}

QString questionWords(Kind kind, const QString &subject)
{
    switch (kind) {
    case Kind::Colour:
        return ReadingWords::tr("What does %1 mean in this document?").arg(subject.toLower());
    case Kind::Word:
        return ReadingWords::tr("What does “%1” mean?").arg(subject);
    case Kind::Disagreement:
        return ReadingWords::tr("The words of some statuses and their colours say different things. Which count?");
    case Kind::Quarter:
        return ReadingWords::tr("By which year are quarters counted?");
    case Kind::Season:
        return ReadingWords::tr("What do seasons such as “Spring 2027” name?");
    case Kind::Year:
        return ReadingWords::tr("Some dates have no year. Which one do they mean?");
    case Kind::Column:
        return columnWords(subject);
    case Kind::Comma:
        return ReadingWords::tr("What is the comma in figures such as “12,5”?");
    }
    return {};
}

} // namespace

ReadingMapping answered(ReadingMapping mapping, const ReadingQuestion &question, const QString &key)
{
    switch (question.kind) {
    case Kind::Colour:
        mapping.colours.insert(colourFromWord(question.subject), statusFromText(key));
        break;
    case Kind::Word:
        mapping.words.insert(foldedStatus(question.subject), statusFromText(key));
        break;
    case Kind::Disagreement:
        mapping.disagreement = namedIn<StatusSide>(key);
        break;
    case Kind::Quarter:
        mapping.dates.quarters = namedIn<QuarterYear>(key);
        break;
    case Kind::Season:
        mapping.dates.seasons = namedIn<SeasonMeaning>(key);
        break;
    case Kind::Year:
        mapping.dates.year = key.toInt();
        break;
    case Kind::Comma:
        mapping.comma = namedIn<CommaMeaning>(key);
        break;
    case Kind::Column:
        mapping.setTable(ColumnQuestion::fromSubject(question.subject).answered(key.toInt()));
        break;
    }
    return mapping;
}

QString answerPlace(const ReadingQuestion &question)
{
    switch (question.kind) {
    case Kind::Colour:
        return u"colours."_s + question.subject.toLower();
    case Kind::Word:
        return u"words."_s + foldedStatus(question.subject);
    case Kind::Disagreement:
        return u"disagreement"_s;
    case Kind::Quarter:
        return u"quarters"_s;
    case Kind::Season:
        return u"seasons"_s;
    case Kind::Year:
        return u"year"_s;
    case Kind::Comma:
        return u"comma"_s;
    case Kind::Column:
        return u"tables"_s;
    }
    return {};
}

void QuestionBook::ask(
    Kind kind, const QString &subject, const QString &place, const QString &found, const QString &taken)
{
    const QString key = QString::number(int(kind)) + subject.toLower();
    if (!m_index.contains(key)) {
        m_index.insert(key, m_asked.size());
        ReadingQuestion question;
        question.kind = kind;
        question.subject = subject;
        question.taken = taken;
        m_asked.append(question);
    }
    ReadingQuestion &question = m_asked[m_index.value(key)];
    ++question.cells;
    if (question.examples.size() < shownExamples)
        question.examples.append(u"%1: %2"_s.arg(place, found.simplified()));
}

QList<ReadingQuestion> QuestionBook::questions(const QList<int> &years) const
{
    QList<ReadingQuestion> all;
    for (ReadingQuestion question : m_asked) {
        question.words = questionWords(question.kind, question.subject);
        question.choices =
            question.kind == Kind::Column ? columnChoices(question.subject) : choicesOf(question.kind, years);
        if (!question.choices.isEmpty())
            all.append(question);
    }
    return all;
}

} // namespace waymark
