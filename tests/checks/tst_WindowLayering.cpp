#include "SourceTree.h"
#include "TestMain.h"

#include <QRegularExpression>
#include <QtTest>

using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// Whom each room of the window may know besides itself and core. Frame and window know them all.
const QHash<QString, QStringList> &roomMayKnow()
{
    static const QHash<QString, QStringList> rules{
        {u"desk"_s, {}}, // what everybody is handed knows nobody
        {u"settings"_s, {u"desk"_s}},
        {u"support/text"_s, {}}, // words, no widgets
        {u"support"_s, {u"desk"_s, u"settings"_s, u"support/text"_s}},
        {u"models"_s, {u"support/text"_s}},
        {u"delegates"_s, {u"desk"_s, u"support"_s, u"support/text"_s}}, // kinds of values, not what a screen shows
        {u"charts"_s, {u"desk"_s, u"support"_s, u"support/text"_s}},
        {u"pdf"_s, {}},
        {u"pages"_s, {u"pdf"_s, u"charts"_s}},
        {u"views"_s,
            {u"desk"_s, u"settings"_s, u"support"_s, u"support/text"_s, u"models"_s, u"delegates"_s, u"charts"_s,
                u"pages"_s, u"pdf"_s}},
    };
    return rules;
}

QString roomOf(const QString &path)
{
    return path.startsWith("support/text/"_L1) ? u"support/text"_s : path.section(u'/', 0, 0);
}

} // namespace

/// Reads the window's sources: who knows whom, and who may do what only one may.
class TestWindowLayering : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoomKnowsOnlyWhomItMay()
    {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s);
        QStringList breaches;
        for (const SourceFile &file : m_sources) {
            const QString inside = file.path.section(u'/', 1);
            const QString room = roomOf(inside);
            if (!inside.contains(u'/') || room == "frame"_L1)
                continue;
            QVERIFY2(roomMayKnow().contains(room), qPrintable(u"a room without a rule: "_s + file.path));
            for (const QString &line : file.lines) {
                const QString known = include.match(line).captured(1);
                const QString other = roomOf(known);
                const bool isAnotherView =
                    room == "views"_L1 && other == room && known.section(u'/', 1, 1) != inside.section(u'/', 1, 1);
                const bool isOutOfReach = other == "frame"_L1 || known.startsWith("MainWindow"_L1)
                    || (roomMayKnow().contains(other) && other != room && !roomMayKnow().value(room).contains(other));
                if (isAnotherView || isOutOfReach)
                    breaches.append(file.path + u" knows "_s + known);
            }
        }
        QCOMPARE(breaches, QStringList());
    }

    void modelsAndWordsKnowNoWidgets()
    {
        static const QRegularExpression widget(
            u"^\\s*#\\s*include\\s*<(QtWidgets|QWidget|QApplication|Q\\w*(View|Delegate|Dialog|Button|Label|Edit|Box))>"_s);
        QCOMPARE(found(widget, {u"ui/models/"_s, u"ui/support/text/"_s}, {}), QStringList());
    }

    void aThemeIsAskedAndFailuresGoToTheNotices()
    {
        static const QRegularExpression pushed(u"void setTheme\\("_s);
        QCOMPARE(found(pushed, {}, {u"ui/support/CalmStyle"_s, u"ui/settings/Settings"_s}), QStringList());
        static const QRegularExpression relayed(u"void (failed|announced)\\("_s);
        QCOMPARE(found(relayed, {}, {u"ui/desk/Notices"_s}), QStringList());
    }

    void onlyPromptsAskWithADialogOfTheDesktop()
    {
        static const QRegularExpression dialog(u"\\b(QFileDialog|QMessageBox|QInputDialog)\\b"_s);
        QCOMPARE(found(dialog, {}, {u"ui/support/Prompts"_s}), QStringList());
    }

    void identitiesAreHandedIn()
    {
        static const QRegularExpression rolled(u"\\b(RandomIds|createUuid)\\b"_s);
        QCOMPARE(found(rolled, {}, {}), QStringList());
    }

private:
    /// Lines that match, in files under one of `in` (or anywhere in ui), and under none of `except`.
    [[nodiscard]] QStringList found(
        const QRegularExpression &pattern, const QStringList &in, const QStringList &except) const
    {
        const auto isUnder = [](const QString &path, const QStringList &folders) {
            return std::any_of(
                folders.cbegin(), folders.cend(), [&path](const QString &folder) { return path.startsWith(folder); });
        };
        QStringList lines;
        for (const SourceFile &file : m_sources) {
            if ((!in.isEmpty() && !isUnder(file.path, in)) || isUnder(file.path, except))
                continue;
            for (const QString &line : file.lines) {
                if (pattern.match(line).hasMatch())
                    lines.append(file.path + u": "_s + line.trimmed());
            }
        }
        return lines;
    }

    const QList<SourceFile> m_sources =
        sourceFiles(QStringLiteral(WAYMARK_SOURCE_DIR), {u"ui"_s}, {u".h"_s, u".cpp"_s});
};

WAYMARK_TEST(TestWindowLayering)
#include "tst_WindowLayering.moc"
