#include "edit/NamesInText.h"

#include "edit/LeadEdits.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

/// Who is meant by the words in a lead's cell.
class TestNamesInText : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreParted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
        const auto row = [](const QString &text, const QString &names) {
            QTest::newRow(qPrintable(text)) << text << names;
        };
        row(u"Ann Reed / Bo Lind"_s, u"Ann Reed|Bo Lind"_s);
        row(u"Ann Reed and Bo Lind"_s, u"Ann Reed|Bo Lind"_s);
        row(u"Ann Reed, Bo Lind & Cy Mott"_s, u"Ann Reed|Bo Lind|Cy Mott"_s);
        row(u"Ann Reed\n- Bo Lind"_s, u"Ann Reed|Bo Lind"_s);
        row(u"Head of Early Help and Head of Inclusion"_s, u"Head of Early Help|Head of Inclusion"_s);
        row(u"Head of Education and Skills"_s, u"Head of Education and Skills"_s);
        row(u"Head of Registration and Home Visits"_s, u"Head of Registration and Home Visits"_s);
        row(u"Designated Officer and Ann Reed"_s, u"Designated Officer|Ann Reed"_s);
        row(u"Ann Reed and Adult Social Care"_s, u"Ann Reed|Adult Social Care"_s);
        row(u"Northshire Parents Together and Ann Reed"_s, u"Northshire Parents Together|Ann Reed"_s);
        row(u"Kestrel Bay and Marsh Council"_s, u"Kestrel Bay and Marsh Council"_s);
        row(u"Ann Reed, Educational Psychologist"_s, u"Ann Reed, Educational Psychologist"_s);
        row(u"REED, Ann (Northshire ICB)"_s, u"REED, Ann (Northshire ICB)"_s);
        row(u"Reed, Ann; Lind, Bo"_s, u"Reed, Ann|Lind, Bo"_s);
        row(u"Ann Reed, Head of Inclusion; Bo Lind, Health Trust"_s,
            u"Ann Reed, Head of Inclusion|Bo Lind, Health Trust"_s);
        row(u"A/Prof. Mott"_s, u"A/Prof. Mott"_s);
        row(u"Early Help c/o Ann Reed"_s, u"Early Help c/o Ann Reed"_s);
        row(u"Families and Communities"_s, u"Families and Communities"_s);
        for (const QString &nobody : {u"N/A"_s, u"n/a"_s, u"TBC"_s, u"-"_s, u"Vacant"_s, u"All"_s, u"tbc."_s})
            row(nobody, {});
    }
    void namesAreParted()
    {
        QFETCH(QString, text);
        QTEST(edit::leadNamesFrom(text).join(u'|'), "names");
    }
};

WAYMARK_TEST(TestNamesInText)
#include "tst_NamesInText.moc"
