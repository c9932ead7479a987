#include "SourceTree.h"
#include "TestMain.h"

#include <QRegularExpression>
#include <QtTest>

using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// Whom each room of core may know; app knows ui, ui knows core, and nobody looks back.
const QHash<QString, QStringList> &mayKnow()
{
    static const QHash<QString, QStringList> rules{
        {u"base"_s, {}},
        {u"plan"_s, {u"base"_s}},
        {u"edit"_s, {u"base"_s, u"plan"_s}},
        {u"analysis"_s, {u"base"_s, u"plan"_s}},
        {u"store"_s, {u"base"_s, u"plan"_s}},
        {u"exchange"_s, {u"base"_s, u"plan"_s, u"edit"_s}},
        {u"report"_s, {u"base"_s, u"plan"_s, u"analysis"_s}},
        {u"merge"_s, {u"base"_s, u"plan"_s}},
        {u"document"_s, {u"base"_s, u"plan"_s, u"edit"_s, u"store"_s, u"merge"_s}},
        {u"issue"_s, {u"base"_s, u"plan"_s, u"edit"_s, u"exchange"_s, u"report"_s, u"document"_s}},
    };
    return rules;
}

QStringList includesOf(const SourceFile &file, QChar opening)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QStringList includes;
    for (const QString &line : file.lines) {
        const QRegularExpressionMatch match = pattern.match(line);
        if (match.hasMatch() && match.captured(1) == opening)
            includes.append(match.captured(2));
    }
    return includes;
}

} // namespace

/// Reads every include: linking alone does not stop a widget's header in core on Debian.
class TestLayering : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    /// Core and ui are both on the path: were a folder in both, an include would not say whose file it means.
    void theFirstFolderOfAnIncludeSaysTheLibrary()
    {
        QHash<QString, QString> libraries;
        QStringList doubled;
        for (const SourceFile &file : sourceFiles(root, {u"core"_s, u"ui"_s, u"app"_s}, {u".h"_s, u".cpp"_s})) {
            if (file.path.count(u'/') < 2)
                continue;
            const QString library = file.path.section(u'/', 0, 0);
            const QString folder = file.path.section(u'/', 1, 1);
            if (libraries.value(folder, library) != library && !doubled.contains(folder))
                doubled.append(folder);
            libraries.insert(folder, library);
        }
        QVERIFY(libraries.value(u"report"_s) == u"core"_s && libraries.value(u"pages"_s) == u"ui"_s);
        QCOMPARE(doubled, QStringList());
    }

    void everyRoomOfCoreKnowsOnlyWhomItMay()
    {
        QStringList breaches;
        for (const SourceFile &file : sourceFiles(root, {u"core"_s}, {u".h"_s, u".cpp"_s})) {
            const QString room = file.path.section(u'/', 1, 1);
            QVERIFY2(mayKnow().contains(room), qPrintable(u"a room without a rule: "_s + file.path));
            for (const QString &include : includesOf(file, u'"')) {
                const QString other = include.section(u'/', 0, 0);
                if (other != room && !mayKnow().value(room).contains(other) && !include.endsWith(".moc"_L1))
                    breaches.append(file.path + u" knows "_s + include);
            }
        }
        QCOMPARE(breaches, QStringList());
    }

    /// Inside a report: what it says, its making and its words are apart, and each form is written of the words.
    void everyRoomOfTheReportKnowsOnlyWhomItMay()
    {
        static const QHash<QString, QStringList> allowed{{u"data"_s, {}}, {u"json"_s, {}}, {u"public"_s, {u"data"_s}},
            {u"calendar"_s, {}}, {u"making"_s, {u"data"_s, u"public"_s}}, {u"outline"_s, {u"data"_s}},
            {u"board"_s, {u"data"_s, u"outline"_s}}, {u"composing"_s, {u"data"_s, u"outline"_s, u"board"_s}},
            {u"questions"_s, {u"data"_s, u"public"_s, u"outline"_s}}, {u"office"_s, {u"data"_s, u"outline"_s}},
            {u"html"_s, {u"data"_s, u"outline"_s, u"composing"_s, u"office"_s}},
            {u"docx"_s, {u"data"_s, u"outline"_s, u"composing"_s, u"office"_s}},
            {u"sheets"_s, {u"data"_s, u"outline"_s, u"composing"_s, u"office"_s}}};
        QStringList breaches;
        for (const SourceFile &file : sourceFiles(root, {u"core/report"_s}, {u".h"_s, u".cpp"_s})) {
            const QString room = file.path.section(u'/', 2, 2);
            QVERIFY2(allowed.contains(room), qPrintable(u"a room without a rule: "_s + file.path));
            for (const QString &include : includesOf(file, u'"')) {
                const QString other = include.section(u'/', 1, 1);
                if (include.startsWith("report/"_L1) && other != room && !allowed.value(room).contains(other))
                    breaches.append(file.path + u" knows "_s + include);
            }
        }
        QCOMPARE(breaches, QStringList());
    }

    void coreKnowsNoScreenAndOnlyTheStoreKnowsSql()
    {
        static const QRegularExpression screen(
            u"^(QtGui|QtWidgets|QtCharts|QtSvg|QtPrintSupport|QWidget|QColor|QFont|QPainter|QImage|QPixmap|"
            "QApplication|QGuiApplication|QAbstractItemModel|QPdf|QText[A-Z]\\w*)"_s);
        static const QRegularExpression sql(u"^(QtSql|QSql|sqlite3)"_s);
        QStringList breaches;
        for (const SourceFile &file : sourceFiles(root, {u"core"_s, u"ui"_s, u"app"_s}, {u".h"_s, u".cpp"_s})) {
            for (const QString &include : includesOf(file, u'<')) {
                const bool isTextStream = include == "QTextStream"_L1 || include == "QTextBoundaryFinder"_L1;
                if (file.path.startsWith("core/"_L1) && !isTextStream && screen.match(include).hasMatch())
                    breaches.append(file.path + u" knows "_s + include);
                if (!file.path.startsWith("core/store/"_L1) && sql.match(include).hasMatch())
                    breaches.append(file.path + u" knows "_s + include);
            }
        }
        QCOMPARE(breaches, QStringList());
    }

    /// The pages of a report know how a PDF is made, and that knows nothing of reports.
    void pagesAndPdfKnowNoScreens()
    {
        static const QHash<QString, QStringList> allowed{
            {u"pages"_s,
                {u"base"_s, u"plan"_s, u"store"_s, u"document"_s, u"report"_s, u"issue"_s, u"charts"_s, u"pdf"_s}},
            {u"pdf"_s, {u"base"_s}}};
        QStringList breaches;
        for (const SourceFile &file : sourceFiles(root, {u"ui"_s}, {u".h"_s, u".cpp"_s})) {
            const QString room = file.path.section(u'/', 1, 1);
            if (!allowed.contains(room))
                continue;
            for (const QString &include : includesOf(file, u'"')) {
                const QString other = include.section(u'/', 0, 0);
                if (other != room && !allowed.value(room).contains(other))
                    breaches.append(file.path + u" knows "_s + include);
            }
        }
        QCOMPARE(breaches, QStringList());
    }

    void onlyTheDocumentWrites()
    {
        static const QRegularExpression apply(
            u"(?:plan\\w*|Plan\\(\\))\\.apply\\("_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression append(
            u"(?:store\\w*|m_store)(?:->|\\.)append\\("_s, QRegularExpression::CaseInsensitiveOption);
        QStringList breaches;
        for (const SourceFile &file : sourceFiles(root, {u"core"_s, u"ui"_s, u"app"_s}, {u".cpp"_s, u".h"_s})) {
            // The store builds a plan of its own from rows or replay; that is no plan anybody works on.
            if (file.path.startsWith("core/document/"_L1) || file.path.startsWith("core/store/"_L1))
                continue;
            for (const QString &line : file.lines) {
                if (apply.match(line).hasMatch() || append.match(line).hasMatch())
                    breaches.append(file.path + u": "_s + line.trimmed());
            }
        }
        QCOMPARE(breaches, QStringList());
    }

private:
    const QString root = QStringLiteral(WAYMARK_SOURCE_DIR);
};

WAYMARK_TEST(TestLayering)
#include "tst_Layering.moc"
