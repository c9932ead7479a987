#include "exchange/reading/mapping/ReadingMapping.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

ReadingMapping everyAnswer()
{
    ReadingMapping mapping;
    mapping.colours.insert(Colour::Amber, Status::OnTarget);
    mapping.colours.insert(Colour::Purple, Status::Unreadable);
    mapping.words.insert(u"brewing"_s, Status::AtRisk);
    mapping.disagreement = StatusSide::Colours;
    mapping.comma = CommaMeaning::Text;
    mapping.dates = {QuarterYear::Calendar, SeasonMeaning::Months, 2027};
    mapping.tables.append(
        {Columns::Kind::Actions, {u"What"_s, u"Until"_s, QString()}, {Role::Text, Role::Due, Role::Other}});
    mapping.rows.insert(u"3 paint the hall"_s, RowMeaning::Outcome);
    return mapping;
}

Columns columns(const QStringList &captions, const QList<Role> &roles)
{
    Columns made;
    made.captions = captions;
    made.roles = roles;
    return made;
}

} // namespace

/// What people answered about a document lasts, and is found again where it applies.
class TestReadingMapping : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerComesBackFromItsFile()
    {
        const Result<ReadingMapping> read = ReadingMapping::fromJson(everyAnswer().toJson());
        QVERIFY(read);
        QCOMPARE(*read, everyAnswer());
        QCOMPARE(*ReadingMapping::fromJson(ReadingMapping().toJson()), ReadingMapping());
    }

    void aFileOfSomethingElseIsRefused()
    {
        const Result<ReadingMapping> read = ReadingMapping::fromJson("colours: amber");
        QVERIFY(!read);
        QVERIFY(read.error().sentence.contains(u"no mapping of a document"_s));
    }

    void whatItDoesNotKnowIsLeftOut()
    {
        const Result<ReadingMapping> read = ReadingMapping::fromJson(
            R"({"colours": {"mauve": "on target", "red": "finito", "blue": "signed off"}, "comma": 7, "extra": []})");
        QVERIFY(read);
        QCOMPARE(read->colours, (QHash<Colour, Status>{{Colour::Blue, Status::SignedOff}}));
        QCOMPARE(read->comma, CommaMeaning::NotSaid);
    }

    void aTableIsFoundByItsCaptions()
    {
        ReadingMapping mapping;
        mapping.setTable({Columns::Kind::Actions, {u"What"_s, u"Who"_s, u"Until"_s}, {}});
        mapping.setTable({Columns::Kind::Kpis, {u"Measure"_s, u"Base"_s}, {}});
        // Case and plural do not matter, and a column more is still the same table.
        QCOMPARE(mapping.tableLike({u"WHAT"_s, u"who:"_s, u"Until"_s, u"Cost"_s}), &mapping.tables.first());
        QCOMPARE(mapping.tableLike({u"Measures"_s, u"Base"_s}), &mapping.tables.last());
        QVERIFY(!mapping.tableLike({u"Rain"_s, u"Year"_s}));
        // The same captions again take the place of what was said before.
        mapping.setTable({Columns::Kind::Risks, {u"measure"_s, u"base"_s}, {}});
        QCOMPARE(mapping.tables.size(), 2);
        QCOMPARE(mapping.tables.last().kind, Columns::Kind::Risks);
    }

    void aRoleGivenToOneColumnIsTakenFromAnother()
    {
        const Columns seen = columns({u"What"_s, u"By"_s, u"Until"_s}, {Role::Text, Role::Due, Role::Other});
        const TableMapping said{Columns::Kind::Actions, {u"Until"_s}, {Role::Due}};
        const Columns mapped = mappedColumns(seen, said);
        QCOMPARE(mapped.roles, (QList<Role>{Role::Text, Role::Other, Role::Due}));
        QCOMPARE(mapped.kind, Columns::Kind::Actions);
    }

    void aColumnOfFiguresIsOfItsMonth()
    {
        const Columns seen = columns({u"Measure"_s, u"Mar 2027"_s}, {Role::Kpi, Role::Other});
        const Columns mapped =
            mappedColumns(seen, {Columns::Kind::Kpis, {u"Measure"_s, u"Mar 2027"_s}, {Role::Kpi, Role::Target}});
        QCOMPARE(mapped.targets.value(1).month.text(), u"2027-03"_s);
    }
};

WAYMARK_TEST(TestReadingMapping)
#include "tst_ReadingMapping.moc"
