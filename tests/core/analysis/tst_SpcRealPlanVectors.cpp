#include "TestMain.h"

#include "analysis/Xmr.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace waymark;
using namespace waymark::analysis;
using namespace Qt::StringLiterals;

namespace {

QJsonObject vectorsFile()
{
    QFile file(QStringLiteral(WAYMARK_REAL_PLAN_DIR "/../spc_vectors.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QList<double> numbers(const QJsonValue &array)
{
    QList<double> values;
    for (const QJsonValue value : array.toArray())
        values.append(value.toDouble());
    return values;
}

} // namespace

/// Worked examples with known answers, from other people's implementations.
class TestSpcRealPlanVectors : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void limits_data();
    void limits();
    void flags_data();
    void flags();
    void assurance_data();
    void assurance();
};

void TestSpcRealPlanVectors::initTestCase()
{
    QVERIFY2(vectorsFile().value(u"vectors").toArray().size() > 15, "the vectors are not where they should be");
}

void TestSpcRealPlanVectors::limits_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const QJsonValue value : vectorsFile().value(u"vectors").toArray()) {
        if (value.toObject().contains(u"expected"))
            QTest::newRow(qPrintable(value[u"name"].toString())) << value.toObject();
    }
}

void TestSpcRealPlanVectors::limits()
{
    QFETCH(QJsonObject, vector);
    const bool isScreened = vector.value(u"screen_outliers").toBool();
    const XmrLimits limits =
        xmrLimits(Runs{numbers(vector.value(u"y"))}, isScreened ? Screening::MovingRanges : Screening::None);
    const QJsonObject expected = vector.value(u"expected").toObject();
    const double tolerance = vector.value(u"tolerance").toDouble();
    QVERIFY2(qAbs(limits.mean - expected.value(u"mean").toDouble()) <= tolerance,
        qPrintable(QString::number(limits.mean, 'g', 12)));
    QVERIFY2(qAbs(limits.upper - expected.value(u"upl").toDouble()) <= tolerance,
        qPrintable(QString::number(limits.upper, 'g', 12)));
    QVERIFY2(qAbs(limits.lower - expected.value(u"lpl").toDouble()) <= tolerance,
        qPrintable(QString::number(limits.lower, 'g', 12)));
}

void TestSpcRealPlanVectors::flags_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (const QJsonValue value : vectorsFile().value(u"vectors").toArray()) {
        if (value.toObject().contains(u"flags"))
            QTest::newRow(qPrintable(value[u"name"].toString())) << value.toObject();
    }
}

void TestSpcRealPlanVectors::flags()
{
    QFETCH(QJsonObject, vector);
    const QJsonObject given = vector.value(u"limits").toObject();
    XmrLimits limits;
    limits.mean = given.value(u"mean").toDouble();
    limits.upper = given.value(u"upl").toDouble();
    limits.lower = given.value(u"lpl").toDouble();
    limits.upperTwoSigma = given.value(u"u2").toDouble();
    limits.lowerTwoSigma = given.value(u"l2").toDouble();
    const QList<double> values = numbers(vector.value(u"y"));
    const QList<XmrSignal> found = xmrSignals(Runs{values}, limits);
    const QList<std::pair<XmrRule, QString>> names{{XmrRule::BeyondLimit, u"astronomical"_s},
        {XmrRule::Shift, u"shift"_s}, {XmrRule::Trend, u"trend"_s}, {XmrRule::TwoOfThree, u"two3"_s}};
    for (const auto &[rule, name] : names) {
        QList<double> marks(values.size(), 0.0);
        for (const XmrSignal &signal : found) {
            if (signal.rule == rule)
                marks[signal.index] = 1;
        }
        QCOMPARE(marks, numbers(vector.value(u"flags")[u"mdc2024"][name]));
    }
}

void TestSpcRealPlanVectors::assurance_data()
{
    QTest::addColumn<QJsonObject>("one");
    int number = 0;
    for (const QJsonValue value : vectorsFile().value(u"assurance")[u"cases"].toArray())
        QTest::addRow("%d", ++number) << value.toObject();
}

void TestSpcRealPlanVectors::assurance()
{
    QFETCH(QJsonObject, one);
    const int improve = one.value(u"improve").toInt();
    const Polarity direction = improve > 0 ? Polarity::Higher : improve < 0 ? Polarity::Lower : Polarity::NotGiven;
    const Assurance found = assuranceOf(
        one.value(u"lpl").toDouble(), one.value(u"upl").toDouble(), one.value(u"target").toDouble(), direction);
    const QString expected = one.value(u"expected").toString();
    QCOMPARE(found == Assurance::Pass, expected == u"pass");
    QCOMPARE(found == Assurance::Fail, expected == u"fail");
    QCOMPARE(found == Assurance::HitOrMiss, expected.startsWith(u"hit-or-miss"));
}

WAYMARK_TEST(TestSpcRealPlanVectors)

#include "tst_SpcRealPlanVectors.moc"
