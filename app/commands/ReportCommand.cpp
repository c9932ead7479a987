#include "commands/Commands.h"

#include "base/FileWriting.h"
#include "issue/ReportIssue.h"
#include "pages/PlanAttachment.h"
#include "pages/ReportFiles.h"
#include "pages/ReportSigns.h"
#include "plan/Place.h"
#include "plan/queries/References.h"
#include "plan/queries/ReportQueries.h"
#include "plan/records/DeliveryGroup.h"
#include "ProgressLine.h"
#include "report/questions/ReportQuestions.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

Result<Month> monthOf(const Command &command, const QString &option)
{
    const QString text = command.words.value(option);
    if (text.isEmpty()) {
        return fail(
            ErrorCode::Usage, u"Say the period with --from and --to, such as 2026-03-01. Nothing was written."_s);
    }
    const QDate day = QDate::fromString(text, Qt::ISODate); // which overlooks what stands behind the day
    const Month month = Month::fromText(day.toString(Qt::ISODate) == text ? Month::of(day).text() : text);
    if (!month.isValid()) {
        return fail(ErrorCode::Usage,
            u"“%1” is no day such as 2026-03-01, so --%2 says nothing. Nothing was written; write it in that way."_s
                .arg(text, option));
    }
    return month;
}

/// "highlight, plan, …": what --kind takes.
QString kindIds()
{
    QStringList ids;
    for (const ReportKind kind : offeredReports())
        ids.append(kindId(kind));
    return ids.join(u", ");
}

Result<ReportKind> kindOf(const Command &command)
{
    const QString wanted = command.words.value(u"kind"_s);
    const ReportKind kind = wanted.isEmpty() ? ReportKind::Highlight : kindFromId(wanted.toLower());
    if (kind == ReportKind::NotGiven)
        return fail(ErrorCode::Usage,
            u"“%1” is no kind of report. Nothing was written; the kinds are %2."_s.arg(wanted, kindIds()));
    return kind;
}

/// The parts that an option names, such as "risks,voices".
Result<QList<ReportPart>> partsNamed(const Command &command, const QString &option, ReportKind kind)
{
    QList<ReportPart> all;
    for (const QString &word : command.words.value(option).split(u',', Qt::SkipEmptyParts)) {
        const QList<ReportPart> named = partsFromIds({word.trimmed().toLower()});
        if (named.isEmpty()) {
            QStringList ids;
            for (const ReportPart part : partsOf(kind)) {
                if (!isNeeded(part))
                    ids.append(partId(part));
            }
            return fail(ErrorCode::Usage,
                u"“%1” is no part of a report. Nothing was written; what can be left out of this one is %2."_s.arg(
                    word.trimmed(), ids.join(u", ")));
        }
        all += named;
    }
    return all;
}

/// The annexes that --with does not name, and the parts that --without does. One that the kind does not have is left
/// out already.
Result<QList<ReportPart>> partsLeftOut(const Command &command, ReportKind kind)
{
    const Result<QList<ReportPart>> with = partsNamed(command, u"with"_s, kind);
    const Result<QList<ReportPart>> without = partsNamed(command, u"without"_s, kind);
    if (!with || !without)
        return fail(with ? without.error() : with.error());
    for (const ReportPart part : *without) {
        if (isNeeded(part))
            return fail(ErrorCode::Usage,
                u"No report can be without “%1”. Nothing was written; leave that word out."_s.arg(partId(part)));
    }
    QList<ReportPart> left = annexesOf(kind);
    left.removeIf([&with](ReportPart part) { return with->contains(part); });
    for (const ReportPart part : *without) {
        if (!left.contains(part))
            left.append(part);
    }
    return left;
}

/// Whether the plan goes along; Usage where the file could not hold it.
Result<bool> attachesPlan(const Command &command)
{
    const bool isWanted = command.words.isSet(u"attach-plan"_s);
    const QString target = command.words.value(u"output"_s);
    if (isWanted && QFileInfo(target).suffix().compare("pdf"_L1, Qt::CaseInsensitive) != 0) {
        return fail(ErrorCode::Usage,
            u"Only a PDF can hold the plan. Nothing was written; choose a name that ends in .pdf, or leave "
            "--attach-plan out."_s);
    }
    return isWanted;
}

Result<ReportRequest> requestFrom(const Command &command, const Plan &plan)
{
    const Result<ReportKind> kind = kindOf(command);
    if (!kind)
        return fail(kind.error());
    const Result<bool> attaches = attachesPlan(command);
    if (!attaches)
        return fail(attaches.error());
    const Result<QList<ReportPart>> without = partsLeftOut(command, *kind);
    if (!without)
        return fail(without.error());
    const Result<Month> from = monthOf(command, u"from"_s);
    const Result<Month> to = monthOf(command, u"to"_s);
    if (!from || !to)
        return fail(from ? to.error() : from.error());
    if (*to < *from)
        return fail(ErrorCode::Usage, u"The period ends before it begins. Nothing was written; swap the two dates."_s);
    const Result<Id> scope = scopeOption(command, plan);
    if (!scope)
        return fail(scope.error());
    ReportRequest request;
    request.kind = *kind;
    request.without = *without;
    request.attachesPlan = *attaches;
    request.scope = *scope;
    request.from = *from;
    request.to = *to;
    request.author = command.author.name;
    return request;
}

/// Lines of a list that ends after so many of them: the window has them all.
void sayList(Command &command, const QList<ReportQuestion> &list, qsizetype most)
{
    for (const ReportQuestion &question : list.first(std::min(most, list.size())))
        command.say(u"- "_s + question.sentence);
    if (list.size() > most)
        command.say(u"and %1 more"_s.arg(list.size() - most));
}

/// How many of them, from the first, are of a group before this one.
qsizetype countBefore(const QList<ReportQuestion> &questions, QuestionGroup group)
{
    return std::find_if(questions.cbegin(), questions.cend(), [group](const ReportQuestion &question) {
        return groupOf(question.kind) >= group;
    }) - questions.cbegin();
}

/// What somebody should look at before the report goes on to others. Of a public report nothing by which people could
/// be known is left out, however much that is.
void sayQuestions(Command &command, const QList<ReportQuestion> &questions)
{
    constexpr qsizetype fewLines = 10;
    const QList<ReportQuestion> asked = questions.first(countBefore(questions, QuestionGroup::Told));
    const QList<ReportQuestion> told = questions.sliced(asked.size());
    if (!asked.isEmpty())
        command.say(asked.size() == 1 ? u"1 question waits:"_s : u"%1 questions wait:"_s.arg(asked.size()));
    sayList(command, asked, std::max(fewLines, countBefore(questions, QuestionGroup::Contradiction)));
    if (!told.isEmpty())
        command.say(groupWords(QuestionGroup::Told) + u':');
    sayList(command, told, fewLines);
}

QJsonObject questionJson(const Plan &plan, const ReportQuestion &question)
{
    return {{u"kind"_s, questionId(question.kind)},
        {u"ref"_s, query::referenceOf(plan, question.place.kind, question.place.id)},
        {u"sentence"_s, question.sentence}};
}

void writeQuestions(Command &command, const Plan &plan, const QList<ReportQuestion> &questions)
{
    QJsonArray list;
    for (const ReportQuestion &question : questions)
        list.append(questionJson(plan, question));
    command.out << QString::fromUtf8(QJsonDocument(list).toJson()) << Qt::flush;
}

/// Says on a terminal how far it is, and is stopped by the terminal alone.
Result<void> writeReport(Command &command, const PlanDocument &document, const ReportRequest &request,
    const ReportData &data, const QString &target)
{
    const auto attached = planToAttach(document, request, {QFileInfo(target).suffix()});
    if (!attached)
        return fail(attached.error());
    ProgressLine line(command.err, u"Making the report"_s, !command.isQuiet && ProgressLine::isTerminal(command.err));
    const auto show = [&line](int done, int total) {
        line.show(done, total);
        return true;
    };
    return exportReport(data, target, show, *attached);
}

/// Keeps the report in the plan as it goes out, and writes the very same file. That lies ready before the report goes
/// out, so that a folder or disk that refuses it leaves the plan as it is.
Result<QString> issue(Command &command, PlanDocument &document, ReportRequest request, const QString &target)
{
    if (const Result<void> named = checkReportName(target); !named)
        return fail(named.error());
    request.version = query::nextVersion(document.plan(), request.kind, request.scope);
    std::unique_ptr<StagedFile> staged;
    const auto stage = [&](const QList<QByteArray> &files) -> Result<void> {
        Result<std::unique_ptr<StagedFile>> written = StagedFile::write(target, files.first());
        if (!written)
            return fail(written.error());
        staged = std::move(*written);
        return {};
    };
    const ReportFiles files = reportFiles({QFileInfo(target).suffix().toLower()});
    const Result<Id> issued = issueReport(document, request, files, command.ids, command.clock, {}, stage);
    if (!issued)
        return fail(issued.error());
    if (const Result<void> moved = staged->moveIntoPlace(); !moved) {
        return fail(moved.error().code,
            u"Version %1 went out and is kept in the plan, but “%2” could not be written; what was there before is "
            "unchanged, so take the file out of the plan in its window."_s.arg(
                request.version, QFileInfo(target).fileName()),
            moved.error().detail);
    }
    return u"Version %1 went out and is kept in the plan; digest %2."_s.arg(
        request.version, document.plan().get<IssuedReport>(*issued)->digest);
}

} // namespace

void reportOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {{u"o"_s, u"output"_s}, u"The file to write; its ending says the form: .pdf, .html, .docx, .xlsx or .csv."_s,
            u"FILE"_s},
        {u"group"_s, u"A priority's number or a delivery group's name; the whole plan without it."_s, u"N"_s},
        {u"from"_s, u"The first day of the period."_s, u"DATE"_s},
        {u"to"_s, u"The last day of the period."_s, u"DATE"_s},
        {u"kind"_s, u"What the report is for: %1; highlight without it."_s.arg(kindIds()), u"KIND"_s},
        {u"issue"_s, u"It goes out: kept in the plan with its version, digest and mark."_s},
        {u"attach-plan"_s,
            u"The whole plan with its history goes inside the PDF, for whoever gets it to open or to merge back; never "
            "in a public report."_s},
        {u"with"_s, u"Annexes to a highlight report, such as actions,readings."_s, u"PART[,PART]"_s},
        {u"without"_s, u"Parts to leave out, such as risks,voices."_s, u"PART[,PART]"_s},
    });
}

QString reportChoices()
{
    QString text = u"KIND is one of\n"_s;
    QSet<ReportPart> offered;
    for (const ReportKind kind : offeredReports()) {
        text += u"  %1 %2: %3\n"_s.arg(kindId(kind), -14).arg(kindWords(kind), kindPurpose(kind));
        for (const ReportPart part : partsOf(kind)) {
            if (!isNeeded(part))
                offered.insert(part);
        }
    }
    QList<ReportPart> parts(offered.cbegin(), offered.cend());
    std::sort(parts.begin(), parts.end());
    text += u"PART is one of\n"_s;
    for (const ReportPart part : std::as_const(parts))
        text += u"  %1 %2\n"_s.arg(partId(part), -14).arg(partWords(part));
    return text;
}

int runReport(Command &command)
{
    const QString target = command.words.value(u"output"_s);
    if (target.isEmpty())
        return command.failed({ErrorCode::Usage, u"Say which file to write: -o FILE.pdf. Nothing was written."_s, {}});
    const auto document = openPlan(command);
    if (!document)
        return command.failed(document.error());
    const Result<ReportRequest> request = requestFrom(command, (*document)->plan());
    if (!request)
        return command.failed(request.error());
    const Result<ReportData> data = draftReport(**document, *request, command.clock);
    if (!data)
        return command.failed(data.error());
    const QList<ReportQuestion> questions =
        reportQuestions((*document)->plan(), *data, *request, command.clock, lackingSigns());
    if (command.words.isSet(u"issue"_s)) {
        const Result<QString> issued = issue(command, **document, *request, target);
        if (!issued)
            return command.failed(issued.error());
        command.say(*issued);
    } else if (const Result<void> written = writeReport(command, **document, *request, *data, target); !written) {
        return command.failed(written.error());
    }
    const QString said =
        request->attachesPlan ? u"The report is in %1, with the whole plan attached."_s : u"The report is in %1."_s;
    command.say(said.arg(target));
    if (command.asJson)
        writeQuestions(command, (*document)->plan(), questions);
    else
        sayQuestions(command, questions);
    return countBefore(questions, QuestionGroup::Told) > 0 ? Waiting : Done;
}

} // namespace waymark
