#include "SourceTree.h"
#include "TestMain.h"

#include <QRegularExpression>
#include <QtTest>

using namespace waymark::test;
using namespace Qt::StringLiterals;

/// A test that warns is a test that fails, in every class.
class TestStrictness : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyTestIsATestCase()
    {
        static const QRegularExpression entered(u"^WAYMARK_TEST\\((\\w+)\\)"_s, QRegularExpression::MultilineOption);
        QStringList lax;
        int seen = 0;
        for (const SourceFile &file : sourceFiles(QStringLiteral(WAYMARK_SOURCE_DIR), {u"tests"_s}, {u".cpp"_s})) {
            const QString text = file.lines.join(u'\n');
            const QString name = entered.match(text).captured(1);
            if (name.isEmpty())
                continue;
            ++seen;
            const QRegularExpression strict(
                u"^class %1 : public (waymark::test::)?TestCase\\b"_s.arg(name), QRegularExpression::MultilineOption);
            const bool hasOwnInit = text.contains(u" void init()"_s);
            if (!strict.match(text).hasMatch() || (hasOwnInit && !text.contains(u"TestCase::init();"_s)))
                lax.append(file.path);
        }
        QVERIFY2(seen > 200, "the check no longer recognises tests");
        QCOMPARE(lax, QStringList());
    }
};

WAYMARK_TEST(TestStrictness)
#include "tst_Strictness.moc"
