#include "CommandLine.h"

#include "base/Version.h"
#include "commands/Commands.h"
#include "plan/Due.h"
#include "store/SqliteVersion.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

void addGlobalOptions(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"author"_s, u"Who does it, as the history will say."_s, u"NAME"_s},
        {u"today"_s, u"The day to work on, instead of the clock's."_s, u"YYYY-MM-DD"_s},
        {u"quiet"_s, u"Say nothing about what was done."_s},
        {u"format"_s, u"json: for machines, where a verb prints a list. What export writes is another choice."_s,
            u"FORMAT"_s},
    });
}

void noOptions(QCommandLineParser &) { }

/// "-5" and "- a bullet" are values, not options: they go behind a "--", which is where a verb's last value stands.
QStringList withoutFalseOptions(const QStringList &arguments)
{
    static const QRegularExpression falseOption(u"^-[\\d.\\s]"_s);
    QStringList words;
    QStringList values;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString &word = arguments.at(at);
        if (word == "--"_L1) {
            values += arguments.mid(at + 1);
            break;
        }
        // Behind an option it is that option's value already.
        const bool isValue = falseOption.match(word).hasMatch() && !words.isEmpty() && !words.last().startsWith(u'-');
        (isValue ? values : words).append(word);
    }
    return values.isEmpty() ? words : words + QStringList{u"--"_s} + values;
}

/// `waymark help`, and the whole help of one verb.
QString helpText()
{
    QString text =
        u"Usage: waymark [PLAN]            opens the window\n       waymark VERB …           works without one\n\nVerbs:\n"_s;
    for (const Verb &verb : verbs()) {
        text += u"  %1 %2\n      %3\n"_s.arg(
            QString::fromLatin1(verb.name), QString::fromUtf8(verb.words), QString::fromUtf8(verb.summary));
    }
    text += u"\nEverywhere: --author NAME, --today YYYY-MM-DD, --quiet, --format json, --help, --version\n"
            "Exit: 0 done, 1 done but something waits for a person, 2 the words are off, 3 refused\n"_s;
    return text;
}

/// What to name where something is reported: the version, the commit it was built from, and what it runs on.
QString versionText()
{
    const QString commit = versionCommit();
    return u"waymark %1%2\nQt %3, SQLite %4\n"_s.arg(versionNumber(),
        commit.isEmpty() ? QString() : u" (%1)"_s.arg(commit), QString::fromLatin1(qVersion()), sqliteVersion());
}

} // namespace

const QList<Verb> &verbs()
{
    static const QList<Verb> all{
        {"import", "SOURCE… -o PLAN [--map FILE] [--start YYYY-MM-DD] | --into PLAN [--rehearse] [--month YYYY-MM]",
            "a new plan from docx, html, csv, txt or json, or a living one brought up to date; nothing is removed", 1,
            -1, false, &importOptions, &runImport},
        {"export", "PLAN --format json|csv|xlsx|docx|html -o FILE",
            "the plan as a file; json is the whole of it; json, csv and html without -o to standard output", 1, 1,
            false, &exportOptions, &runExport, "json csv xlsx docx html"},
        {"assess",
            "PLAN REF --month YYYY-MM --status MEANING [--said TEXT] [--next TEXT] [--new-due DATE --reason TEXT] "
            "[--signed-off-by NAME]",
            "one action, one month", 2, 2, false, &assessOptions, &runAssess},
        {"reading", "PLAN KPI PERIOD VALUE [--low N --high N] [--n NUM/DEN] [--provisional] [--note TEXT]",
            "one reading of a KPI, named by its code", 3, 4, false, &readingOptions, &runReading},
        {"readings", "PLAN FILE.csv",
            "many readings at once; heads kpi,period,value and any of low,high,num,den,provisional,note", 2, 2, false,
            &noOptions, &runReadings},
        {"set", "PLAN REF FIELD VALUE", "any field of a priority, outcome, action or KPI", 4, 4, false, &noOptions,
            &runSet},
        {"kpis", "PLAN [--format json]", "every KPI: where it stands, what its readings can say", 1, 1, false,
            &noOptions, &runKpis},
        {"report",
            "PLAN [--group N] --from DATE --to DATE [--kind KIND] [--with PART[,PART]] [--without PART[,PART]] "
            "-o FILE.pdf|.html|.docx|.xlsx|.csv [--issue] [--attach-plan] [--format json]",
            "a report of a period, and what to look at before it goes out; --issue keeps it in the plan, --attach-plan "
            "puts the whole plan with its history inside the PDF (never a public one)",
            1, 1, true, &reportOptions, &runReport, "json", &reportChoices},
        {"check", "PLAN [--format json]", "what a careful manager would ask about; 1 where there is something", 1, 1,
            false, &noOptions, &runCheck},
        {"verify", "PLAN", "whether ledger, chain and rows agree; otherwise what differs", 1, 1, false, &noOptions,
            &runVerify},
        {"history", "PLAN [REF] [--format json]", "who changed what, when", 1, 2, false, &noOptions, &runHistory},
        {"redact", "PLAN REF FIELD [--month YYYY-MM] [--value TEXT] [--with TEXT] --reason TEXT",
            "takes a wording out of the plan and its whole history, which cannot be undone: what stands in the field "
            "now, or TEXT that once stood there; --with puts other words in its place",
            3, 3, false, &redactOptions, &runRedact},
        {"calendar", "PLAN [--person NAME|--group N] -o FILE.ics",
            "the deadlines of actions that are not finished, as whole days for a calendar program", 1, 1, false,
            &calendarOptions, &runCalendar},
        {"section", "PLAN --group N -o FILE [--without-reports]",
            "a copy for one delivery group, which edits its own part and reads the rest", 1, 1, false, &sectionOptions,
            &runSection},
        {"merge", "PLAN FILE… [--rehearse] [--take ours|theirs|later] [--minutes FILE.html]",
            "brings in what was done in copies and sections, in any order; without --take what both sides wrote is "
            "left "
            "open and asked again",
            2, -1, false, &mergeOptions, &runMerge},
        {"compare", "PLAN OTHER [--format json]",
            "what a copy says otherwise, or what the plan said at a mark; changes nothing", 2, 2, false, &noOptions,
            &runCompare},
    };
    return all;
}

const Verb *findVerb(const QString &word)
{
    for (const Verb &verb : verbs()) {
        if (QLatin1StringView(verb.name) == word)
            return &verb;
    }
    return nullptr;
}

int runCommandLine(
    const QStringList &arguments, QTextStream &out, QTextStream &err, IdSource &ids, const QString &backupFolder)
{
    QCommandLineParser parser;
    addGlobalOptions(parser);
    const Verb *verb = findVerb(arguments.value(1));
    if (verb)
        verb->addOptions(parser);
    const bool isParsed = parser.parse(withoutFalseOptions(arguments));
    if (parser.isSet(u"version"_s)) {
        out << versionText();
        return Done;
    }
    if (parser.isSet(u"help"_s) || !verb) {
        out << (verb ? u"Usage: waymark %1 %2\n\n%3\n"_s.arg(
                    QString::fromLatin1(verb->name), QString::fromUtf8(verb->words), QString::fromUtf8(verb->summary))
                     : helpText());
        if (verb && verb->choices)
            out << u'\n' << verb->choices();
        return parser.isSet(u"help"_s) || verb ? Done : Words;
    }
    const auto wordsAreOff = [&](const QString &why) {
        err << why << u" See: waymark %1 --help"_s.arg(QString::fromLatin1(verb->name)) << Qt::endl;
        return Words;
    };
    if (!isParsed)
        return wordsAreOff(parser.errorText() + u'.');
    const qsizetype count = parser.positionalArguments().size() - 1;
    if (count < verb->leastArguments || (verb->mostArguments >= 0 && count > verb->mostArguments))
        return wordsAreOff(
            u"These are not the words that “%1” takes. Nothing was changed."_s.arg(QString::fromLatin1(verb->name)));
    const QString format = parser.value(u"format"_s);
    const QStringList formats = QString::fromLatin1(verb->formats).split(u' ');
    if (!format.isEmpty() && !formats.contains(format)) {
        return wordsAreOff(u"“%1” is no format that “%2” can write (%3). Nothing was changed."_s.arg(
            format, QString::fromLatin1(verb->name), formats.join(u", ")));
    }

    std::unique_ptr<Clock> clock = std::make_unique<SystemClock>();
    if (parser.isSet(u"today"_s)) {
        const QDate today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
        if (!today.isValid())
            return wordsAreOff(
                u"“%1” is no day such as 2026-03-31. Nothing was changed."_s.arg(parser.value(u"today"_s)));
        clock = std::make_unique<ClockOn>(today);
    }
    Command command{parser, out, err, *clock, ids, {parser.value(u"author"_s), {}}, parser.isSet(u"quiet"_s),
        format == "json"_L1, backupFolder};
    return verb->run(command);
}

} // namespace waymark
