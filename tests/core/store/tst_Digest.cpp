#include "store/Digest.h"

#include "plan/FieldCatalogue.h"
#include "plan/records/Action.h"
#include "store/Ledger.h"
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
    SetSeal seal;
};

ValueSeal sealed(const Value &value, char salt)
{
    const QByteArray bytes = bytesFrom(salt);
    return {bytes, saltedHash(value, bytes)};
}

/// An entry that uses every part of the format.
Sealed example()
{
    Sealed made;
    ChangeSet &set = made.set;
    set.id = id(1);
    set.kind = SetKind::Undo;
    set.name = {u"field"_s,
        {ActionArgument::field(fieldOf<&Action::text>()), ActionArgument::record(RecordKind::Action, id(0xaa))}};
    set.author = {u"Zoë"_s, u"Lead"_s};
    set.copy = id(2);
    set.time = QDateTime(QDate(2026, 3, 15), QTime(9, 30), Qt::UTC);
    set.about = id(3);
    set.changes = {{&fieldOf<&Action::text>(), id(0xaa), Value(u"Old words"_s), Value(u"New words"_s)},
        {&fieldOf<&Action::note>(), id(0xaa), Value(), Value(u"A note"_s)}};
    made.seal.author = sealed(Value(set.author.name), 32);
    made.seal.role = sealed(Value(set.author.role), 48);
    made.seal.changes = {{sealed(set.changes.at(0).before, 16), sealed(set.changes.at(0).after, 0), {}},
        {{}, sealed(set.changes.at(1).after, 16), {id(3), id(1)}}};
    return made;
}

QByteArray digestOf(const Sealed &sealed)
{
    return setDigest(sealed.set, sealed.seal);
}

} // namespace

/// Format 1 must give these very bytes for ever: they were worked out from the words of Digest.h with another program.
class TestDigest : public waymark::test::TestCase
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
        QCOMPARE(digest.toHex(), "19ffe41683b4bd5ae9089888f02f3c79ce18ff5bf3ac5e958202614cc42d54f3"_ba);
        const QByteArray chain = nextChain(LedgerPlace().chain, digest, true);
        QCOMPARE(chain.toHex(), "5c2f9f73dca31fc42ae9d109b7041ca57e8a93779adeb33662e86c6780fb8a85"_ba);
        QCOMPARE(nextChain(chain, digest, false).toHex(),
            "a50cec7f407b4dd9dca1119b00e68dafbff597600d788ce0df995f45ccc95ef6"_ba);
        QCOMPARE(LedgerPlace().chain, QByteArray(32, '\0'));
    }

    void everyPartOfASetIsInItsDigest()
    {
        QSet<QByteArray> digests{digestOf(example())};
        int count = 1;
        const auto other = [&](auto alter) {
            Sealed sealed = example();
            alter(sealed);
            digests.insert(digestOf(sealed));
            ++count;
        };
        other([](Sealed &s) { s.set.id = id(9); });
        other([](Sealed &s) { s.set.kind = SetKind::Edit; });
        other([](Sealed &s) { s.set.name.key = u"restore"_s; });
        other([](Sealed &s) { s.set.name.arguments.removeLast(); });
        other([](Sealed &s) { s.set.name.arguments[1] = ActionArgument::count(1); });
        other([](Sealed &s) { s.seal.author.hash[0] = 'x'; });
        other([](Sealed &s) { s.seal.role.hash[31] = 'x'; });
        other([](Sealed &s) { std::swap(s.seal.author, s.seal.role); });
        other([](Sealed &s) { s.seal.role = {}; });
        other([](Sealed &s) { s.set.copy = id(9); });
        other([](Sealed &s) { s.set.time = s.set.time.addMSecs(1); });
        other([](Sealed &s) { s.set.about = {}; });
        other([](Sealed &s) { s.set.changes[0].field = &fieldOf<&Action::ref>(); });
        other([](Sealed &s) { s.set.changes[0].record = id(0xab); });
        other([](Sealed &s) { s.seal.changes[0].before.hash[0] = 'x'; });
        other([](Sealed &s) { s.seal.changes[0].after.hash[31] = 'x'; });
        other([](Sealed &s) { s.seal.changes[1].writers.removeLast(); });
        other([](Sealed &s) { s.set.changes.swapItemsAt(0, 1); });
        other([](Sealed &s) { s.set.changes.removeLast(); });
        QCOMPARE(digests.size(), count);
    }

    void theDigestDoesNotLookAtTheValues()
    {
        // Only at their salted hashes: that is what makes redaction possible.
        Sealed sealed = example();
        sealed.set.changes[0].after = {};
        sealed.set.author = {};
        QCOMPARE(digestOf(sealed), digestOf(example()));
    }

    void writersAreASet()
    {
        // However a merge collected them, they are one thing in every copy.
        Sealed sealed = example();
        sealed.seal.changes[1].writers = {id(1), id(3), id(1)};
        QCOMPARE(digestOf(sealed), digestOf(example()));
        QCOMPARE(writerBytes({id(3), id(1), id(3)}), id(1).bytes() + id(3).bytes());
    }

    void whatWasSealedIsHeldAndNothingElse()
    {
        const Value value(u"Words"_s);
        const ValueSeal seal = newSeal(value);
        QVERIFY(holds(seal, value));
        QVERIFY(!holds(seal, Value(u"Other words"_s)));
        QVERIFY(!holds(seal, Value())); // the value went and its salt stayed
        QVERIFY(holds({{}, seal.hash}, Value())); // redacted
        QVERIFY(!holds({{}, seal.hash}, value));
        QVERIFY(!holds({QByteArray(), saltedHash(value, {})}, value)); // a salt that is none
        QVERIFY(holds({}, Value()));
    }

    void anEntryIsIntactOnlyAsItWasSealed()
    {
        LedgerEntry entry = newEntry(example().set);
        entry.digest = setDigest(entry.set, entry.seal);
        QVERIFY(isIntact(entry));
        const auto breaks = [&entry](auto alter) {
            LedgerEntry altered = entry;
            alter(altered);
            return !isIntact(altered);
        };
        QVERIFY(breaks([](LedgerEntry &e) { e.set.author.name = u"Somebody"_s; }));
        QVERIFY(breaks([](LedgerEntry &e) { e.set.author.role = u"Somebody"_s; }));
        QVERIFY(breaks([](LedgerEntry &e) { e.set.changes[0].before = Value(u"Other"_s); }));
        QVERIFY(breaks([](LedgerEntry &e) { e.set.changes[1].after = {}; }));
        QVERIFY(breaks([](LedgerEntry &e) { e.seal.changes.removeLast(); }));
        QVERIFY(breaks([](LedgerEntry &e) { e.seal.changes[0].writers = {id(7)}; }));
        QVERIFY(breaks([](LedgerEntry &e) { e.digest[3] = char(e.digest.at(3) ^ 1); }));
        entry.isApplied = false; // what a copy makes of it is no part of what it is
        QVERIFY(isIntact(entry));
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
