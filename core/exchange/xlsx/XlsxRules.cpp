#include "exchange/xlsx/XlsxRules.h"

#include "exchange/package/XmlPart.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

constexpr qsizetype mostRules = 2'000;
constexpr qsizetype longestFormula = 500;
/// Rules times cells; a workbook of thirty rules over fifteen thousand rows stays below it.
constexpr int mostTests = 3'000'000;

QString unquotedFormula(const QString &quoted)
{
    return quoted.sliced(1, quoted.size() - 2).replace("\"\""_L1, "\""_L1);
}

} // namespace

/// Holds what painting needs: which cells have had their rule, and how much work is left.
class XlsxRules::Painter
{
public:
    explicit Painter(SheetCells &cells)
        : m_cells(cells)
    {
    }
    /// False once there was too much to do.
    bool apply(const Rule &rule);

private:
    [[nodiscard]] bool holds(const Rule &rule, const Cell &cell, const CellPlace &offset);
    [[nodiscard]] Operand valueOf(const Operand &operand, const CellPlace &offset);
    [[nodiscard]] static Operand valueOf(const Cell &cell);
    [[nodiscard]] static int compared(const Operand &one, const Operand &other);
    [[nodiscard]] static bool passes(
        const Rule &rule, const Operand &value, const Operand &first, const Operand &second);

    SheetCells &m_cells;
    QSet<qint64> m_done;
    int m_tests = 0;
};

bool XlsxRules::Painter::apply(const Rule &rule)
{
    for (const CellRange &range : rule.ranges) {
        const int lastColumn = std::min(range.last.column, m_cells.columns() - 1);
        for (const int row : m_cells.rowsIn(range)) {
            for (int column = range.first.column; column <= lastColumn; ++column) {
                if (++m_tests > mostTests)
                    return false;
                const qint64 key = qint64(row) * mostSheetColumns + column;
                Cell *const cell = m_cells.find({row, column});
                const bool aboutItself = rule.subject.kind == Operand::Kind::None;
                if ((aboutItself && (!cell || cell->text.isEmpty())) || m_done.contains(key))
                    continue;
                const CellPlace offset{row - rule.origin.row, column - rule.origin.column};
                if (!holds(rule, cell ? *cell : Cell(), offset))
                    continue;
                if (rule.stops || !rule.fill.isEmpty())
                    m_done.insert(key);
                if (Cell *const painted = rule.fill.isEmpty() ? nullptr : m_cells.at({row, column}))
                    painted->fill = rule.fill;
            }
        }
    }
    return true;
}

XlsxRules::Operand XlsxRules::Painter::valueOf(const Cell &cell)
{
    const bool isNumber = cell.value.kind == CellValue::Kind::Number || cell.value.kind == CellValue::Kind::Percent
        || cell.value.kind == CellValue::Kind::Date;
    if (isNumber)
        return {Operand::Kind::Number, cell.value.number, cell.text, {}, false, false};
    return {cell.text.isEmpty() ? Operand::Kind::None : Operand::Kind::Text, 0, cell.text, {}, false, false};
}

XlsxRules::Operand XlsxRules::Painter::valueOf(const Operand &operand, const CellPlace &offset)
{
    if (operand.kind != Operand::Kind::Cell)
        return operand;
    const CellPlace place{operand.place.row + (operand.fixedRow ? 0 : offset.row),
        operand.place.column + (operand.fixedColumn ? 0 : offset.column)};
    const Cell *const cell = m_cells.find(place);
    return cell ? valueOf(*cell) : Operand();
}

/// As Excel orders: numbers before text, nothing as 0 or as no text.
int XlsxRules::Painter::compared(const Operand &one, const Operand &other)
{
    const auto isText = [](const Operand &operand) { return operand.kind == Operand::Kind::Text; };
    if (isText(one) && isText(other))
        return one.text.compare(other.text, Qt::CaseInsensitive);
    if (isText(one) != isText(other)) {
        const Operand &text = isText(one) ? one : other;
        const Operand &rest = isText(one) ? other : one;
        const int order = rest.kind == Operand::Kind::None && text.text.isEmpty() ? 0 : 1;
        return isText(one) ? order : -order;
    }
    return one.number < other.number ? -1 : one.number > other.number ? 1 : 0;
}

bool XlsxRules::Painter::passes(const Rule &rule, const Operand &value, const Operand &first, const Operand &second)
{
    switch (rule.test) {
    case Test::Equal:
        return compared(value, first) == 0;
    case Test::Unequal:
        return compared(value, first) != 0;
    case Test::Less:
        return compared(value, first) < 0;
    case Test::LessOrEqual:
        return compared(value, first) <= 0;
    case Test::Greater:
        return compared(value, first) > 0;
    case Test::GreaterOrEqual:
        return compared(value, first) >= 0;
    case Test::Between:
        return compared(value, first) >= 0 && compared(value, second) <= 0;
    case Test::Outside:
        return compared(value, first) < 0 || compared(value, second) > 0;
    case Test::Contains:
        return value.text.contains(first.text, Qt::CaseInsensitive);
    case Test::Lacks:
        return !value.text.contains(first.text, Qt::CaseInsensitive);
    case Test::Begins:
        return value.text.startsWith(first.text, Qt::CaseInsensitive);
    case Test::Ends:
        return value.text.endsWith(first.text, Qt::CaseInsensitive);
    case Test::Never:
        break;
    }
    return false;
}

bool XlsxRules::Painter::holds(const Rule &rule, const Cell &cell, const CellPlace &offset)
{
    const Operand value = rule.subject.kind == Operand::Kind::None ? valueOf(cell) : valueOf(rule.subject, offset);
    return passes(rule, value, valueOf(rule.first, offset), valueOf(rule.second, offset));
}

XlsxRules::XlsxRules(const XlsxStyles &styles)
    : m_styles(styles)
{
}

XlsxRules::Operand XlsxRules::operandOf(const QString &formula)
{
    static const QRegularExpression reference(u"^(\\$?)[A-Za-z]{1,3}(\\$?)\\d{1,7}$"_s);
    static const QRegularExpression quoted(u"^\"([^\"]|\"\")*\"$"_s);
    const QString text = formula.trimmed();
    Operand operand;
    bool isNumber = false;
    operand.number = text.toDouble(&isNumber);
    if (isNumber) {
        operand.kind = Operand::Kind::Number;
    } else if (quoted.match(text).hasMatch()) {
        operand.kind = Operand::Kind::Text;
        operand.text = unquotedFormula(text);
    } else if (const QRegularExpressionMatch match = reference.match(text); match.hasMatch()) {
        if (const auto place = placeFromName(text)) {
            operand.kind = Operand::Kind::Cell;
            operand.place = *place;
            operand.fixedColumn = !match.captured(1).isEmpty();
            operand.fixedRow = !match.captured(2).isEmpty();
        }
    }
    return operand;
}

/// `$E2="Red"`, `E2>=3`, `ISNUMBER(SEARCH("late",$F2))`, `NOT(ISERROR(SEARCH("late",F2)))`.
void XlsxRules::decideFormula(Rule &rule, const QString &formula)
{
    static const QRegularExpression comparison(
        u"^=?\\s*(\\$?[A-Za-z]{1,3}\\$?\\d{1,7})\\s*(<=|>=|<>|=|<|>)\\s*([^=<>]+)$"_s);
    static const QRegularExpression search(
        u"^=?(?:ISNUMBER\\(|NOT\\(ISERROR\\()?(?:SEARCH|FIND)\\((\"(?:[^\"]|\"\")*\"),\\s*(\\$?[A-Z]{1,3}\\$?\\d{1,7})\\)\\)?\\)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QHash<QString, Test> tests = {{u"="_s, Test::Equal}, {u"<>"_s, Test::Unequal}, {u"<"_s, Test::Less},
        {u"<="_s, Test::LessOrEqual}, {u">"_s, Test::Greater}, {u">="_s, Test::GreaterOrEqual}};
    if (const QRegularExpressionMatch match = comparison.match(formula); match.hasMatch()) {
        rule.subject = operandOf(match.captured(1));
        rule.first = operandOf(match.captured(3));
        const bool isKnown = rule.first.kind != Operand::Kind::None && rule.subject.kind == Operand::Kind::Cell;
        rule.test = isKnown ? tests.value(match.captured(2)) : Test::Never;
    } else if (const QRegularExpressionMatch found = search.match(formula); found.hasMatch()) {
        rule.first = operandOf(found.captured(1));
        rule.subject = operandOf(found.captured(2));
        rule.test = rule.subject.kind == Operand::Kind::Cell ? Test::Contains : Test::Never;
    }
}

void XlsxRules::decide(
    Rule &rule, const QString &type, const QString &comparison, const QString &text, const QStringList &formulas)
{
    static const QHash<QString, Test> comparisons = {{u"equal"_s, Test::Equal}, {u"notEqual"_s, Test::Unequal},
        {u"lessThan"_s, Test::Less}, {u"lessThanOrEqual"_s, Test::LessOrEqual}, {u"greaterThan"_s, Test::Greater},
        {u"greaterThanOrEqual"_s, Test::GreaterOrEqual}, {u"between"_s, Test::Between},
        {u"notBetween"_s, Test::Outside}};
    static const QHash<QString, Test> texts = {{u"containsText"_s, Test::Contains}, {u"notContainsText"_s, Test::Lacks},
        {u"beginsWith"_s, Test::Begins}, {u"endsWith"_s, Test::Ends}};
    if (type == "cellIs"_L1) {
        rule.first = operandOf(formulas.value(0));
        rule.second = operandOf(formulas.value(1));
        const Test test = comparisons.value(comparison, Test::Never);
        const bool needsTwo = test == Test::Between || test == Test::Outside;
        const bool isKnown =
            rule.first.kind != Operand::Kind::None && (!needsTwo || rule.second.kind != Operand::Kind::None);
        rule.test = isKnown ? test : Test::Never;
    } else if (texts.contains(type)) {
        rule.first = {Operand::Kind::Text, 0, text, {}, false, false};
        rule.test = text.isEmpty() ? Test::Never : texts.value(type);
        if (text.isEmpty() && type == "containsText"_L1) // an extension writes only the formula
            decideFormula(rule, formulas.value(0));
    } else if (type == "expression"_L1) {
        decideFormula(rule, formulas.value(0));
    }
}

XlsxRules::Rule XlsxRules::readRule(XmlPart &xml) const
{
    Rule rule;
    rule.priority = xml.attribute("priority"_L1).toInt();
    const QString stops = xml.attribute("stopIfTrue"_L1);
    rule.stops = stops == "1"_L1 || stops == "true"_L1;
    if (xml.hasAttribute("dxfId"_L1))
        rule.fill = m_styles.ruleFill(xml.attribute("dxfId"_L1).toInt());
    const QString type = xml.attribute("type"_L1);
    const QString comparison = xml.attribute("operator"_L1);
    const QString text = xml.attribute("text"_L1);
    QStringList formulas;
    while (xml.child()) {
        if (xml.name() == "formula"_L1 || xml.name() == "f"_L1)
            formulas.append(xml.text().left(longestFormula));
        else if (xml.name() == "dxf"_L1)
            rule.fill = XlsxStyles::readRuleFill(xml, m_styles.colours());
        else
            xml.skip();
    }
    decide(rule, type, comparison, text, formulas);
    return rule;
}

void XlsxRules::read(XmlPart &xml)
{
    QString names = xml.attribute("sqref"_L1);
    QList<Rule> rules;
    while (xml.child()) {
        if (xml.name() == "cfRule"_L1 && m_rules.size() + rules.size() < mostRules)
            rules.append(readRule(xml));
        else if (xml.name() == "sqref"_L1) // an extension says it last
            names = xml.text();
        else
            xml.skip();
    }
    const QList<CellRange> ranges = rangesFromNames(names);
    for (Rule &rule : rules) {
        rule.ranges = ranges;
        if (!ranges.isEmpty())
            rule.origin = ranges.first().first;
        if (rule.test != Test::Never && (rule.stops || !rule.fill.isEmpty()))
            m_rules.append(rule);
    }
}

void XlsxRules::paint(SheetCells &cells) const
{
    QList<Rule> rules = m_rules;
    std::stable_sort(rules.begin(), rules.end(), [](const Rule &a, const Rule &b) { return a.priority < b.priority; });
    Painter painter(cells);
    for (const Rule &rule : std::as_const(rules)) {
        if (!painter.apply(rule))
            return;
    }
}

} // namespace waymark
