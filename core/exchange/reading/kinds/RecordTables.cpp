#include "exchange/reading/kinds/RecordTables.h"

#include "exchange/reading/kinds/CaptionRow.h"
#include "plan/Due.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// 1 to 5 from a figure or a word; nothing from everything else.
std::optional<int> gradeIn(const QString &text)
{
    static const QHash<QString, int> words{{u"very low"_s, 1}, {u"rare"_s, 1}, {u"negligible"_s, 1}, {u"low"_s, 2},
        {u"l"_s, 2}, {u"unlikely"_s, 2}, {u"minor"_s, 2}, {u"medium"_s, 3}, {u"m"_s, 3}, {u"moderate"_s, 3},
        {u"possible"_s, 3}, {u"high"_s, 4}, {u"h"_s, 4}, {u"likely"_s, 4}, {u"major"_s, 4}, {u"very high"_s, 5},
        {u"almost certain"_s, 5}, {u"severe"_s, 5}, {u"critical"_s, 5}, {u"catastrophic"_s, 5}, {u"extreme"_s, 5}};
    const QString word = text.simplified().toLower();
    if (word.size() == 1 && word >= u"1" && word <= u"5")
        return word.toInt();
    const auto found = words.constFind(word);
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

QDate dayIn(const QString &text)
{
    return Due::read(text).lastDay({});
}

class RecordTableReading
{
public:
    RecordTableReading(DraftWriter &writer, const Region &region)
        : m_writer(writer)
        , m_region(region)
        , m_columns(region.columns)
    {
    }

    void run()
    {
        for (qsizetype index = 0; index < m_region.table.rows.size(); ++index) {
            const TableRow &row = m_region.table.rows.at(index);
            const bool isHeading = index >= m_region.titleRows && index < m_region.firstRow();
            if (isHeading) {
                readCaptionRow(m_writer, m_region, row);
                continue;
            }
            if (isHeadingAgain(row, m_region)) {
                for (const TableCell &cell : row.cells)
                    m_writer.balance().claim(cell.own, CellClaim::Furniture);
                continue;
            }
            if (index < m_region.titleRows && row.sole() >= 0 && namesGlossary(row.at(row.sole()).ownText())) {
                m_writer.balance().claim(row.at(row.sole()).own, CellClaim::Furniture);
                continue;
            }
            m_row = &row;
            m_writer.resumeRecord(0);
            m_used.clear();
            if (index >= m_region.titleRows && !row.isBlank() && (row.sole() < 0 || row.sole() == mainColumn()))
                read();
            keepRest();
        }
    }

private:
    [[nodiscard]] int mainColumn() const
    {
        using Kind = Columns::Kind;
        const Role main = m_columns.kind == Kind::Risks ? Role::Risk
            : m_columns.kind == Kind::Decisions         ? Role::Decision
            : m_columns.kind == Kind::Evidence          ? Role::Evidence
            : m_columns.kind == Kind::Glossary          ? Role::Term
                                                        : Role::Initials;
        return m_columns.find(main) >= 0 ? m_columns.find(main) : m_columns.find(Role::Text);
    }

    /// The words of a column, which are then in a field.
    QString take(int column)
    {
        const TableCell cell = m_row->at(column);
        if (!cell.isEmpty())
            m_used.append(column);
        return cell.text();
    }
    QString take(Role role) { return take(m_columns.find(role)); }
    /// Of a column only what it means is in a field.
    void understand(Role role)
    {
        take(role);
        m_writer.balance().claim(m_row->at(m_columns.find(role)).own, CellClaim::Value);
    }

    void read()
    {
        if (m_row->at(mainColumn()).isEmpty())
            return; // no record without its words: what the row says is kept
        switch (m_columns.kind) {
        case Columns::Kind::Risks:
            return readRisk();
        case Columns::Kind::Decisions:
            return readDecision();
        case Columns::Kind::Evidence:
            return readEvidence();
        case Columns::Kind::Glossary:
            return readTerm(Role::Term);
        case Columns::Kind::Initials:
            return readTerm(Role::Initials);
        default:
            return;
        }
    }

    void readRisk()
    {
        DraftRisk risk;
        risk.record = m_writer.beginRecord();
        risk.place = m_writer.sourcePlace(m_row->number);
        risk.priority = m_writer.tree().priority();
        risk.text = take(mainColumn());
        risk.likelihood = grade(Role::Likelihood);
        risk.impact = grade(Role::Impact);
        risk.mitigation = take(m_columns.has(Role::Mitigation) ? Role::Mitigation : Role::Next);
        risk.owner = take(Role::Leads);
        const QString state = m_row->at(m_columns.find(Role::Status)).text().simplified().toLower();
        risk.closed = state == u"closed" || state == u"resolved" || state == u"complete";
        if (risk.closed || state == u"open" || state == u"live" || state == u"active")
            understand(Role::Status);
        if (!risk.text.isEmpty())
            m_writer.draft().risks.append(risk);
    }

    std::optional<int> grade(Role role)
    {
        const std::optional<int> found = gradeIn(m_row->at(m_columns.find(role)).text());
        if (found)
            understand(role);
        return found;
    }

    QDate day(Role role)
    {
        const QDate found = dayIn(m_row->at(m_columns.find(role)).text());
        if (found.isValid())
            understand(role);
        return found;
    }

    void readDecision()
    {
        DraftDecision decision;
        decision.record = m_writer.beginRecord();
        decision.place = m_writer.sourcePlace(m_row->number);
        decision.priority = m_writer.tree().priority();
        decision.text = take(mainColumn());
        decision.to = take(Role::Leads);
        decision.by = day(Role::Due);
        decision.answer = take(Role::Answer);
        decision.answeredOn = day(Role::Date);
        if (!decision.text.isEmpty())
            m_writer.draft().decisions.append(decision);
    }

    void readEvidence()
    {
        DraftEvidence evidence;
        evidence.record = m_writer.beginRecord();
        evidence.place = m_writer.sourcePlace(m_row->number);
        evidence.priority = m_writer.tree().priority();
        evidence.title = take(mainColumn());
        evidence.date = day(Role::Date);
        evidence.training = foldedCaption(m_columns.captions.value(mainColumn())).contains(u"training"_s)
            || foldedCaption(m_columns.captions.value(mainColumn())).contains(u"course"_s);
        // Whatever else the log says of it is what it shows.
        QStringList shows;
        for (int column = 0; column < m_row->cells.size(); ++column) {
            if (m_used.contains(column) || m_row->at(column).ownText().isEmpty())
                continue;
            const QString caption = m_columns.captions.value(column);
            const QString text = take(column);
            shows.append(caption.isEmpty() ? text : caption + u": "_s + text);
        }
        evidence.shows = shows.join(u'\n');
        if (!evidence.title.isEmpty())
            m_writer.draft().evidence.append(evidence);
    }

    void readTerm(Role role)
    {
        const int term = m_columns.find(role);
        int meaning = m_columns.find(Role::Meaning);
        for (int column = 0; meaning < 0 && column < m_row->cells.size(); ++column) {
            if (column != term && !m_row->at(column).isEmpty())
                meaning = column;
        }
        const DraftTerm made{take(term), take(meaning), m_writer.sourcePlace(m_row->number), m_writer.beginRecord()};
        if (made.term.isEmpty() || made.meaning.isEmpty())
            return abandon();
        m_writer.draft().terms.append(made);
        if (role == Role::Initials)
            m_writer.rememberInitials(made.term.simplified(), made.meaning.simplified());
    }

    /// Half an entry is none: what the row says is kept.
    void abandon()
    {
        m_used.clear();
        m_writer.resumeRecord(0);
    }

    void keepRest()
    {
        for (int column = 0; column < m_row->cells.size(); ++column) {
            const Cell *cell = m_row->at(column).own;
            if (m_used.contains(column)) {
                m_writer.balance().claim(cell, CellClaim::Field);
                for (const QString &line : DraftWriter::besides(cell))
                    m_writer.keep(m_writer.place(m_row->number), line);
            } else {
                m_writer.keep(m_row->number, cell, m_columns.captions.value(column));
            }
        }
    }

    DraftWriter &m_writer;
    const Region &m_region;
    const Columns &m_columns;
    const TableRow *m_row = nullptr;
    QList<int> m_used;
};

} // namespace

bool namesGlossary(const QString &heading)
{
    static const QRegularExpression name(
        u"^(?:[\\w .]{0,20}\\b)?(?:glossary|words we use|abbreviations?|acronyms?|jargon|terminology|terms used|"
        "what the words mean|key terms)\\b.{0,40}$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.match(heading.simplified()).hasMatch();
}

void readRecordTable(DraftWriter &writer, const Region &region)
{
    RecordTableReading(writer, region).run();
}

std::optional<Region> glossaryRegion(const Table &block)
{
    const int title = block.rows.isEmpty() ? -1 : block.rows.first().sole();
    if (title < 0 || !namesGlossary(block.rows.first().at(title).ownText()) || block.width < 2)
        return std::nullopt;
    const bool isAll = std::all_of(block.rows.cbegin() + 1, block.rows.cend(),
        [](const TableRow &row) { return row.filled() == 2 || row.sole() >= 0 || row.isBlank(); });
    Region region{block, 1, 0, {}};
    region.columns.kind = Columns::Kind::Glossary;
    for (int column = 0; column < block.width; ++column) {
        region.columns.roles.append(column == title ? Role::Term : Role::Other);
        region.columns.captions.append(QString());
    }
    return isAll ? std::optional(region) : std::nullopt;
}

} // namespace waymark
