#include "TestMain.h"

#include "settings/Settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class TestSettings : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotThereIsTheDefault()
    {
        QSettings store(m_folder.filePath(u"empty.ini"_s), QSettings::IniFormat);
        const Settings settings(store);
        QCOMPARE(settings.theme(), ThemeChoice::System);
        QCOMPARE(settings.density(), 2);
        QVERIFY(settings.isInspectorShown(u"plan"_s, true));
        QVERIFY(!settings.isInspectorShown(u"plan"_s, false));
        QVERIFY(!settings.author());
        QVERIFY(settings.recentPlans().isEmpty());
        QVERIFY(!settings.folder().isEmpty());
    }

    void nonsenseIsTheDefaultToo()
    {
        QSettings store(m_folder.filePath(u"nonsense.ini"_s), QSettings::IniFormat);
        store.setValue(u"view/theme"_s, u"mauve"_s);
        store.setValue(u"view/density"_s, 99);
        store.setValue(u"recent/folder"_s, u"nowhere at all"_s);
        const Settings settings(store);
        QCOMPARE(settings.theme(), ThemeChoice::System);
        QCOMPARE(settings.density(), 3);
        QVERIFY(settings.folder() != u"nowhere at all"_s);
    }

    void everythingComesBack()
    {
        const QString path = m_folder.filePath(u"kept.ini"_s);
        {
            QSettings store(path, QSettings::IniFormat);
            Settings settings(store);
            settings.setTheme(ThemeChoice::HighContrast);
            settings.setDensity(1);
            settings.setInspectorShown(u"plan"_s, false);
            settings.setAuthor({u"A. Lead"_s, u"Lead"_s});
            settings.setShape(u"window"_s, "shape");
            settings.setText(u"filter"_s, u"words"_s);
        }
        QSettings store(path, QSettings::IniFormat);
        const Settings settings(store);
        QCOMPARE(settings.theme(), ThemeChoice::HighContrast);
        QCOMPARE(settings.density(), 1);
        QVERIFY(!settings.isInspectorShown(u"plan"_s, true));
        QVERIFY(settings.author() == Author({u"A. Lead"_s, u"Lead"_s}));
        QCOMPARE(settings.shape(u"window"_s), QByteArray("shape"));
        QCOMPARE(settings.text(u"filter"_s), u"words"_s);
    }

    void aGroupIsKeptForEachPlanAndSoIsNone()
    {
        QSettings store(m_folder.filePath(u"groups.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        const Id plan = Id::named({}, u"plan"_s);
        const Id group = Id::named({}, u"group"_s);
        QVERIFY(!settings.ownGroup(plan)); // not asked yet
        settings.setOwnGroup(plan, {});
        QVERIFY(settings.ownGroup(plan));
        QVERIFY(settings.ownGroup(plan)->isNull());
        settings.setOwnGroup(plan, group);
        QCOMPARE(settings.ownGroup(plan), std::optional(group));
        QVERIFY(!settings.ownGroup(Id::named({}, u"another plan"_s)));
    }

    void recentPlansAreTenAndNewestFirst()
    {
        QSettings store(m_folder.filePath(u"recent.ini"_s), QSettings::IniFormat);
        Settings settings(store);
        for (int number = 0; number < 12; ++number)
            settings.addRecentPlan(m_folder.filePath(QString::number(number)), u"Plan %1"_s.arg(number));
        settings.addRecentPlan(m_folder.filePath(u"5"_s), {});
        QCOMPARE(settings.recentPlans().size(), 10);
        QCOMPARE(settings.recentPlans().first(), (RecentPlan{m_folder.filePath(u"5"_s), u"5"_s})); // has no title
        QCOMPARE(settings.recentPlans().at(1).title, u"Plan 11"_s);
        settings.forgetRecentPlan(m_folder.filePath(u"5"_s));
        QCOMPARE(settings.recentPlans().size(), 9);
    }

private:
    QTemporaryDir m_folder;
};

WAYMARK_TEST(TestSettings)
#include "tst_Settings.moc"
