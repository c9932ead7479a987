#include "base/Id.h"

#include "TestMain.h"

#include <QSet>
#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

/// Two people who name the same thing apart must come to the same id, on every machine and for ever.
class TestId : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void namedIdsAreUuidsOfVersionFive()
    {
        // The example of RFC 9562, appendix A.4.
        const Id dns = Id::fromText(u"6ba7b810-9dad-11d1-80b4-00c04fd430c8"_s);
        QCOMPARE(Id::named(dns, u"www.example.com"_s).text(), u"2ed6657d-e927-568b-95e1-2665a8aea6a2"_s);
    }

    void spellingsOfOneNameGiveOneId()
    {
        const Id space = Id::fromText(u"00000000-0000-4000-8000-000000000001"_s);
        const Id zoe = Id::named(space, u"Zoë Grün"_s);
        for (const QString &same : {u"Zoe\u0308 Gru\u0308n"_s, u"  ZOË   GRÜN\t"_s, u"zoë\u00a0grün"_s, u"zoë\ngrün"_s})
            QCOMPARE(Id::named(space, same), zoe);
        for (const QString &other : {u"Zoe Grün"_s, u"Zoë-Grün"_s, u"ZoëGrün"_s, QString()})
            QVERIFY2(Id::named(space, other) != zoe, qPrintable(other));
        QVERIFY(Id::named(Id(), u"Zoë Grün"_s) != zoe);
    }

    void textAndBytesComeBack()
    {
        RandomIds ids;
        QSet<Id> seen;
        for (int count = 0; count < 1000; ++count) {
            const Id id = ids.next();
            QCOMPARE(Id::fromText(id.text()), id);
            QCOMPARE(Id::fromBytes(id.bytes()), id);
            QVERIFY(!id.isNull());
            seen.insert(id);
        }
        QCOMPARE(seen.size(), 1000);
    }

    void whatIsNoIdIsNull()
    {
        for (const QString &text :
            {u""_s, u"1.1.1"_s, u"00000000-0000-4000-8000-00000000000"_s, u"zz000000-0000-4000-8000-000000000001"_s})
            QVERIFY2(Id::fromText(text).isNull(), qPrintable(text));
        QVERIFY(Id::fromBytes(QByteArray(15, 'x')).isNull());
        QVERIFY(Id::fromBytes(QByteArray(17, 'x')).isNull());
        QVERIFY(Id().isNull());
    }
};

WAYMARK_TEST(TestId)
#include "tst_Id.moc"
