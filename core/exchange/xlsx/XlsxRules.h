#pragma once

#include "exchange/sheets/SheetCells.h"
#include "exchange/xlsx/XlsxStyles.h"

namespace waymark {

/// The conditional formats of a sheet that are plain: a cell is equal to, less than or between; contains, begins or
/// ends with; a formula that compares one cell with one value. Scales, icons and other formulas paint nothing here.
class XlsxRules
{
public:
    explicit XlsxRules(const XlsxStyles &styles);

    /// From a `conditionalFormatting`, which has just been entered, to its end; of either kind, within or without an
    /// extension list.
    void read(XmlPart &xml);

    /// Paints the cells by the first rule that holds for each.
    void paint(SheetCells &cells) const;

private:
    struct Operand
    {
        enum class Kind { None, Number, Text, Cell };
        Kind kind = Kind::None;
        double number = 0;
        QString text;
        CellPlace place; // of a cell, for the top left of the rule's ranges
        bool fixedRow = false;
        bool fixedColumn = false;
    };
    enum class Test {
        Never,
        Equal,
        Unequal,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Between,
        Outside,
        Contains,
        Lacks,
        Begins,
        Ends
    };
    struct Rule
    {
        QList<CellRange> ranges;
        CellPlace origin;
        int priority = 0;
        bool stops = false;
        Test test = Test::Never;
        Operand subject; // none: the cell itself
        Operand first;
        Operand second;
        QString fill;
    };
    class Painter;

    [[nodiscard]] Rule readRule(XmlPart &xml) const;
    static void decide(
        Rule &rule, const QString &type, const QString &comparison, const QString &text, const QStringList &formulas);
    static void decideFormula(Rule &rule, const QString &formula);
    static Operand operandOf(const QString &formula);

    const XlsxStyles &m_styles;
    QList<Rule> m_rules;
};

} // namespace waymark
