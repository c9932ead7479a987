#include "SourceTree.h"
#include "TestMain.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

using Arrows = QMap<QString, QSet<QString>>;

/// A source and its header are one room.
QString withoutSuffix(const QString &path)
{
    return path.left(path.lastIndexOf(u'.'));
}

/// Who includes whom, by rooms, as whole paths without a suffix.
Arrows arrowsOf(const QList<SourceFile> &files)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([^\"]+)\\.h\""_s);
    QSet<QString> rooms;
    for (const SourceFile &file : files)
        rooms.insert(withoutSuffix(file.path));
    Arrows arrows;
    for (const SourceFile &file : files) {
        const QString room = withoutSuffix(file.path);
        for (const QString &line : file.lines) {
            const QString wanted = include.match(line).captured(1);
            for (const QString &library : {u"core/"_s, u"ui/"_s, u"app/"_s}) {
                if (!wanted.isEmpty() && rooms.contains(library + wanted) && library + wanted != room)
                    arrows[room].insert(library + wanted);
            }
        }
    }
    return arrows;
}

/// The same as it looks from a folder: what lies in a folder inside it is that folder.
Arrows seenFrom(const QString &folder, const Arrows &arrows)
{
    const auto place = [&folder](const QString &room) {
        return room.startsWith(folder) ? room.mid(folder.size()).section(u'/', 0, 0) : QString();
    };
    Arrows seen;
    for (auto from = arrows.cbegin(); from != arrows.cend(); ++from) {
        for (const QString &to : *from) {
            if (!place(from.key()).isEmpty() && !place(to).isEmpty() && place(from.key()) != place(to))
                seen[place(from.key())].insert(place(to));
        }
    }
    return seen;
}

/// Every room from which a way of arrows leads back to itself.
QStringList onCircles(const Arrows &arrows)
{
    QStringList found;
    for (const QString &start : arrows.keys()) {
        QSet<QString> reached;
        QStringList open = arrows.value(start).values();
        while (!open.isEmpty()) {
            const QString room = open.takeLast();
            if (reached.contains(room))
                continue;
            reached.insert(room);
            open += arrows.value(room).values();
        }
        if (reached.contains(start))
            found.append(start);
    }
    return found;
}

} // namespace

/// A picture of the program by its includes has floors: each room stands on those it includes, and none on itself.
class TestCircles : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aCircleIsFound()
    {
        const Arrows arrows =
            arrowsOf({{u"core/a/One.h"_s, {u"#include \"b/Two.h\""_s}}, {u"core/b/Two.h"_s, {u"#include <QString>"_s}},
                {u"core/b/Two.cpp"_s, {u"#include \"b/Two.h\""_s, u"  #include \"a/One.h\""_s}}});
        QCOMPARE(onCircles(arrows), (QStringList{u"core/a/One"_s, u"core/b/Two"_s}));
        QCOMPARE(onCircles(seenFrom(u"core/"_s, arrows)), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(onCircles(seenFrom(u"core/a/"_s, arrows)).isEmpty());
    }

    void noFileIncludesItselfByAnyWay()
    {
        QVERIFY2(m_arrows.size() > 400, "the check no longer recognises includes");
        QCOMPARE(onCircles(m_arrows), QStringList());
    }

    void noFolderKnowsItselfByWayOfItsNeighbours()
    {
        QStringList circles;
        for (const QString &folder : folders()) {
            for (const QString &room : onCircles(seenFrom(folder, m_arrows)))
                circles.append(folder + room);
        }
        QVERIFY2(circles.isEmpty(), qPrintable(circles.join(u'\n')));
    }

private:
    /// All that hold something, each with a stroke at its end, and the project's own, which has none.
    [[nodiscard]] QStringList folders() const
    {
        QSet<QString> all{QString()};
        for (const QString &room : m_arrows.keys()) {
            for (qsizetype at = room.indexOf(u'/'); at > 0; at = room.indexOf(u'/', at + 1))
                all.insert(room.left(at + 1));
        }
        return {all.cbegin(), all.cend()};
    }

    const Arrows m_arrows =
        arrowsOf(sourceFiles(QStringLiteral(WAYMARK_SOURCE_DIR), {u"core"_s, u"ui"_s, u"app"_s}, {u".h"_s, u".cpp"_s}));
};

WAYMARK_TEST(TestCircles)
#include "tst_Circles.moc"
