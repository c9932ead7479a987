#include "exchange/ReadingsCsv.h"

#include "edit/KpiEdits.h"
#include "edit/ReadingPeriods.h"
#include "edit/readings/ReadingPaste.h"
#include "exchange/SourceFile.h"
#include "exchange/text/CsvRecords.h"
#include "plan/ChangeBuilder.h"
#include "plan/queries/References.h"
#include "plan/records/Kpi.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct Csv
{
    Q_DECLARE_TR_FUNCTIONS(ReadingsCsv)
};

const QStringList &knownHeads()
{
    static const QStringList heads{
        u"kpi"_s, u"period"_s, u"value"_s, u"low"_s, u"high"_s, u"num"_s, u"den"_s, u"provisional"_s, u"note"_s};
    return heads;
}

/// Reads the lines of one file, one after the other.
class LineReader
{
public:
    LineReader(const Plan &plan, QDate today)
        : m_plan(plan)
        , m_today(today)
        , m_builder(plan)
    {
    }

    /// The sentence where they are not the heads of readings; else empty.
    [[nodiscard]] QString takeHeads(const QStringList &fields)
    {
        for (const QString &field : fields)
            m_heads.append(field.trimmed().toLower());
        while (!m_heads.isEmpty() && m_heads.last().isEmpty())
            m_heads.removeLast();
        for (const QString &head : std::as_const(m_heads)) {
            if (!knownHeads().contains(head))
                return Csv::tr("its column “%1” is none of %2").arg(head.left(40), knownHeads().join(u", "_s));
            if (m_heads.count(head) > 1)
                return Csv::tr("its column “%1” is there twice").arg(head);
        }
        for (const QString &head : {u"kpi"_s, u"period"_s, u"value"_s}) {
            if (!m_heads.contains(head))
                return Csv::tr("it has no column “%1”").arg(head);
        }
        return {};
    }

    [[nodiscard]] ReadingLine read(int number, const QStringList &fields)
    {
        m_fields = fields;
        ReadingLine line;
        line.line = number;
        line.place = QStringList{cell(u"kpi"_s), cell(u"period"_s)}.join(u", "_s);
        const Result<void> done = readInto(line);
        if (!done) {
            // Nothing is written anyway, and each line would say so again.
            line.problem = done.error().sentence;
            line.problem.remove(Csv::tr(" Nothing was changed.")).replace(Csv::tr(". Nothing was changed;"), u";"_s);
        }
        return line;
    }

    [[nodiscard]] ChangeSet take(qsizetype readings)
    {
        return m_builder.take({u"import_readings"_s, {ActionArgument::count(readings)}}, SetKind::Import);
    }

private:
    static tl::unexpected<Error> wrong(const QString &sentence) { return fail(ErrorCode::Invalid, sentence); }

    [[nodiscard]] QString cell(const QString &head) const { return m_fields.value(m_heads.indexOf(head)).trimmed(); }

    [[nodiscard]] Result<void> readInto(ReadingLine &line)
    {
        for (qsizetype extra = m_heads.size(); extra < m_fields.size(); ++extra) {
            if (!m_fields.at(extra).trimmed().isEmpty())
                return wrong(Csv::tr("There are more cells than heads: a cell with a comma in it stands in quotation "
                                     "marks."));
        }
        const Result<Id> kpi = query::findKpi(m_plan, cell(u"kpi"_s));
        if (!kpi)
            return fail(kpi.error());
        const Kpi &record = *m_plan.get<Kpi>(*kpi);
        const Result<Month> period = edit::periodFromText(m_plan, record, cell(u"period"_s));
        if (!period)
            return fail(period.error());
        line.kpi = *kpi;
        line.period = *period;
        line.place = Csv::tr("%1, %2").arg(record.code, period->words());
        const auto known = m_lines.constFind({*kpi, *period});
        if (known != m_lines.constEnd())
            return wrong(Csv::tr("%1 stands in line %2 already.").arg(line.place).arg(*known));
        m_lines.insert({*kpi, *period}, line.line);
        const Result<edit::ReadingInput> input = inputFor(record);
        if (!input)
            return fail(input.error());
        const Result<ChangeSet> set = edit::setReading(m_plan, *kpi, *period, *input, m_today);
        if (!set)
            return fail(set.error());
        compare(line, record, *set, *input);
        m_builder.add(*set);
        return {};
    }

    void compare(ReadingLine &line, const Kpi &kpi, const ChangeSet &set, const edit::ReadingInput &input) const
    {
        const Reading *now = m_plan.get<Reading>(keyedId(RecordKind::Reading, line.kpi, line.period.text()));
        Reading then;
        then.value = input.value;
        then.low = input.low;
        then.high = input.high;
        then.numerator = input.numerator;
        then.denominator = input.denominator;
        then.provisional = input.provisional;
        then.projected = input.projected;
        then.notAvailable = input.notAvailable;
        line.before = now ? edit::copiedReading(*now, kpi.unit) : QString();
        line.after = edit::copiedReading(then, kpi.unit);
        line.state = !now   ? ReadingLine::State::New
            : set.isEmpty() ? ReadingLine::State::Same
                            : ReadingLine::State::Changed;
    }

    [[nodiscard]] Result<void> readNumber(const QString &head, std::optional<double> &number) const
    {
        const QString text = cell(head);
        if (text.isEmpty())
            return {};
        // Of how many, and how many, is counted.
        const bool isCount = head == "num"_L1 || head == "den"_L1;
        const Result<edit::ReadingInput> read = edit::readingFromText(text, isCount ? Unit::Count : Unit::NotGiven);
        if (!read || !read->value || read->provisional || read->projected)
            return wrong(Csv::tr("“%1” under “%2” is not a number.").arg(text.left(40), head));
        number = read->value;
        return {};
    }

    [[nodiscard]] Result<void> readProvisional(bool &isProvisional) const
    {
        static const QStringList yes{u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"p"_s, u"x"_s, u"provisional"_s};
        static const QStringList no{QString(), u"no"_s, u"n"_s, u"false"_s, u"0"_s};
        const QString word = cell(u"provisional"_s).toLower();
        if (!yes.contains(word) && !no.contains(word))
            return wrong(Csv::tr("“%1” under “provisional” is neither yes nor no.").arg(word.left(40)));
        isProvisional = isProvisional || yes.contains(word);
        return {};
    }

    [[nodiscard]] Result<edit::ReadingInput> inputFor(const Kpi &kpi) const
    {
        edit::ReadingInput input;
        if (const QString value = cell(u"value"_s); !value.isEmpty()) {
            Result<edit::ReadingInput> read = edit::readingFromText(value, kpi.unit);
            if (!read)
                return read;
            input = *read;
        }
        for (const Result<void> &read :
            {readNumber(u"low"_s, input.low), readNumber(u"high"_s, input.high), readNumber(u"num"_s, input.numerator),
                readNumber(u"den"_s, input.denominator), readProvisional(input.provisional)}) {
            if (!read)
                return fail(read.error());
        }
        if (input.low.has_value() != input.high.has_value())
            return wrong(Csv::tr("A range has a low and a high end, and one of them is missing."));
        if (input.numerator.has_value() != input.denominator.has_value())
            return wrong(Csv::tr("A share has two numbers, and “num” or “den” is missing."));
        if (!input.value && !input.low && input.denominator && *input.denominator > 0 && kpi.unit == Unit::Percent)
            input.value = *input.numerator / *input.denominator * 100;
        if (!input.value && !input.low && !input.denominator && !input.notAvailable)
            return wrong(Csv::tr("It has no value; where there is none to be had, write n/a."));
        if (const QString note = cell(u"note"_s); !note.isEmpty())
            input.note = note;
        return input;
    }

    const Plan &m_plan;
    QDate m_today;
    ChangeBuilder m_builder;
    QStringList m_heads;
    QStringList m_fields;
    QHash<std::pair<Id, Month>, int> m_lines; ///< in which each reading stands
};

bool isBlank(const QStringList &fields)
{
    return std::all_of(fields.begin(), fields.end(), [](const QString &field) { return field.trimmed().isEmpty(); });
}

tl::unexpected<Error> unreadableList(const QString &name, const QString &why)
{
    return fail(ErrorCode::Unreadable,
        Csv::tr("“%1” is not a file of readings: %2. Nothing was changed; its first line should be kpi,period,value.")
            .arg(name, why));
}

} // namespace

int ReadingsFile::count(ReadingLine::State state) const
{
    return int(
        std::count_if(lines.begin(), lines.end(), [state](const ReadingLine &line) { return line.state == state; }));
}

QString ReadingsFile::words() const
{
    QStringList parts{Csv::tr("%1 new").arg(count(ReadingLine::State::New)),
        Csv::tr("%1 changed").arg(count(ReadingLine::State::Changed)),
        Csv::tr("%1 the same").arg(count(ReadingLine::State::Same))};
    if (const int wrong = count(ReadingLine::State::Wrong); wrong > 0)
        parts.append(Csv::tr("%1 that cannot be read").arg(wrong));
    return parts.join(u", "_s);
}

Result<ReadingsFile> readReadings(const Plan &plan, const QString &path, QDate today)
{
    const QString name = QFileInfo(path).fileName();
    const auto bytes = loadBytes(path);
    if (!bytes)
        return fail(readError(bytes.error(), name.isEmpty() ? path : name));
    return readReadings(plan, name, *bytes, today);
}

Result<ReadingsFile> readReadings(const Plan &plan, const QString &name, const QByteArray &bytes, QDate today)
{
    const auto source = lookAt(name, bytes);
    if (!source)
        return fail(readError(source.error(), name));
    if (!source->isText())
        return unreadableList(name, Csv::tr("it is no text"));
    CsvRecords records(source->text);
    LineReader reader(plan, today);
    ReadingsFile file{name, {}, {}};
    QStringList fields;
    for (int number = 1; records.next(fields); ++number) {
        if (number == 1) {
            if (const QString why = reader.takeHeads(fields); !why.isEmpty())
                return unreadableList(name, why);
        } else if (!isBlank(fields)) {
            file.lines.append(reader.read(number, fields));
        }
    }
    if (const int line = records.unclosedQuoteLine(); line > 0)
        return unreadableList(name, Csv::tr("a quotation mark in line %1 is never closed").arg(line));
    if (file.lines.isEmpty())
        return unreadableList(name, Csv::tr("there is no line under its heads"));
    if (file.count(ReadingLine::State::Wrong) == 0)
        file.set = reader.take(file.lines.size() - file.count(ReadingLine::State::Same));
    return file;
}

} // namespace waymark
