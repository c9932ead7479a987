#include "store/Digest.h"

#include "plan/FieldCatalogue.h"
#include "plan/records/Action.h"
#include "store/LedgerHead.h"
#include "TestMain.h"

#include <QSet>
#include <QtTest>

Q_DECLARE_METATYPE(waymark::Value)

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

Id id(int number)
{
    return Id::fromText(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 16, '0'_L1));
}

QByteArray bytesFrom(char first)
{
    QByteArray bytes;
    for (char next = first; next < first + 16; ++next)
        bytes.append(next);
    return bytes;
}

struct Sealed
{
    ChangeSet set;
    QList<ChangeSeal> seals;
};

/// An entry that uses every part of the format.
Sealed example()
{
    Sealed made;
    ChangeSet &set = made.set;
    set.id = id(1);
    set.kind = SetKind::Undo;
    set.name = {u"field"_s, {u"action.text"_s, u"1.1.1"_s}};
    set.author = {u"Zoë"_s, u"Lead"_s};
    set.copy = id(2);
    set.time = QDateTime(QDate(2026, 3, 15), QTime(9, 30), Qt::UTC);
    set.about = id(3);
    set.changes = {{&fieldOf<&Action::text>(), id(0xaa), Value(u"Old words"_s), Value(u"New words"_s)},
        {&fieldOf<&Action::note>(), id(0xaa), Value(), Value(u"A note"_s)}};
    ChangeSeal first{bytesFrom(16), {}, bytesFrom(0), {}, {}};
    ChangeSeal second{{}, {}, bytesFrom(16), {}, id(1).bytes() + id(3).bytes()};
    made.seals = {first, second};
    for (qsizetype index = 0; index < 2; ++index) {
        ChangeSeal &seal = made.seals[index];
        seal.beforeHash = saltedHash(set.changes.at(index).before, seal.beforeSalt);
        seal.afterHash = saltedHash(set.changes.at(index).after, seal.afterSalt);
    }
    return made;
}

QByteArray digestOf(const Sealed &sealed)
{
    return setDigest(sealed.set, sealed.seals, true);
}

} // namespace

/// Format 1 must give these very bytes for ever: they were worked out from the words of Digest.h with another program.
class TestDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saltedHashes_data()
    {
        QTest::addColumn<Value>("value");
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("text") << Value(u"Zoë – “ja”"_s)
                              << "52cdfe47efc44d5403bb8f3dc6d3bccd9f6cb77b70a5768750e457350eb9f40d"_ba;
        QTest::newRow("integer") << Value(qint64(-3))
                                 << "6e711693767954d772c8799057df9532a9363c8ac88d819acecc3c865f0052c9"_ba;
        QTest::newRow("number") << Value(12.5) << "81761031f623d973a4e44498e3f2ffee09641ff76f65067c55be421acdc425e1"_ba;
        QTest::newRow("flag") << Value(true) << "2807253df4b0d8e536433fad88c2951deb4a14d8c18881a972c54354ab16cf0a"_ba;
        QTest::newRow("date") << Value(QDate(2026, 3, 31))
                              << "13d12c2bee86d79c228885ad1771701a90d15265fae9e16f27159cf8cfeb06eb"_ba;
        QTest::newRow("month") << Value(Month(2026, 3))
                               << "7c72ea6f23439c30c3be4dbfd10aed918afc445ee7a6841a8d8bb404e64a3d9f"_ba;
        QTest::newRow("due") << Value(Due::month(Month(2026, 3), u"Mar- 26"_s))
                             << "fad2177c00633bdee912b2e0b01d06048967fcb37f5a1d7dfc8eaa296d6492ea"_ba;
        QTest::newRow("reference") << Value(id(0xaa))
                                   << "3c5a8237f1690513bc5a12c46b41675e1204b439b11463e4532fd9a534c109e3"_ba;
        QTest::newRow("nothing") << Value() << QByteArray();
    }

    void saltedHashes()
    {
        QFETCH(Value, value);
        QFETCH(QByteArray, hash);
        QCOMPARE(saltedHash(value, bytesFrom(0)).toHex(), hash);
    }

    void theDigestOfASet()
    {
        const QByteArray digest = digestOf(example());
        QCOMPARE(digest.toHex(), "4e320e5469fe4adaaf5eb9034cd250f41f74573f525eae401e6a481de7a81f8f"_ba);
        const QByteArray chain = nextChain(firstChain(), digest);
        QCOMPARE(chain.toHex(), "f3a5b883f328be135cd10dc0bec440fc24f089e15d6c50ff061d27369c069d78"_ba);
        QCOMPARE(
            nextChain(chain, digest).toHex(), "71f59e28443328ae4d3249c5248b10ca9da3f6c43a9b9bf6dcda7bb6db5127d8"_ba);
        QCOMPARE(LedgerHead().chain, firstChain());
    }

    void everyPartOfASetIsInItsDigest()
    {
        QSet<QByteArray> digests{digestOf(example()), setDigest(example().set, example().seals, false)};
        int count = 2;
        const auto other = [&](auto alter) {
            Sealed sealed = example();
            alter(sealed);
            digests.insert(digestOf(sealed));
            ++count;
        };
        other([](Sealed &s) { s.set.id = id(9); });
        other([](Sealed &s) { s.set.kind = SetKind::Edit; });
        other([](Sealed &s) { s.set.name.key = u"restore"_s; });
        other([](Sealed &s) { s.set.name.arguments = {u"action.text1.1.1"_s}; });
        other([](Sealed &s) { s.set.name.arguments = {u"action.text1"_s, u".1.1"_s}; });
        other([](Sealed &s) { s.set.author.name = u"Zoe"_s; });
        other([](Sealed &s) { s.set.author = {u"ZoëLead"_s, {}}; });
        other([](Sealed &s) { s.set.copy = id(9); });
        other([](Sealed &s) { s.set.time = s.set.time.addMSecs(1); });
        other([](Sealed &s) { s.set.about = {}; });
        other([](Sealed &s) { s.set.changes[0].field = &fieldOf<&Action::ref>(); });
        other([](Sealed &s) { s.set.changes[0].record = id(0xab); });
        other([](Sealed &s) { s.seals[0].beforeHash[0] = 'x'; });
        other([](Sealed &s) { s.seals[0].afterHash[31] = 'x'; });
        other([](Sealed &s) { s.seals[1].writers.chop(16); });
        other([](Sealed &s) { s.set.changes.swapItemsAt(0, 1); });
        other([](Sealed &s) { s.set.changes.removeLast(); });
        QCOMPARE(digests.size(), count);
    }

    void theDigestDoesNotLookAtTheValues()
    {
        // Only at their salted hashes: that is what makes redaction possible.
        Sealed sealed = example();
        sealed.set.changes[0].after = {};
        QCOMPARE(digestOf(sealed), digestOf(example()));
    }

    void saltsAreFreshAndOnlyWhereThereIsAValue()
    {
        QCOMPARE(newSalt(Value()), QByteArray());
        QSet<QByteArray> salts;
        for (int count = 0; count < 100; ++count)
            salts.insert(newSalt(Value(u"same"_s)));
        QCOMPARE(salts.size(), 100);
        QCOMPARE(salts.begin()->size(), 16);
    }

    void timesAreUtcWithMilliseconds()
    {
        QCOMPARE(ledgerTime(QDateTime(QDate(2026, 7, 1), QTime(1, 2, 3, 4), Qt::OffsetFromUTC, 3600)),
            u"2026-07-01T00:02:03.004Z"_s);
    }
};

WAYMARK_TEST(TestDigest)
#include "tst_Digest.moc"
