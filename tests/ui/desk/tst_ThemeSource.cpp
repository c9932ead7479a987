#include "desk/ThemeSource.h"
#include "TestMain.h"

#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

class TestThemeSource : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverAsksGetsTheThemeOfTheMoment()
    {
        ThemeSource themes(Theme::light());
        QSignalSpy changed(&themes, &ThemeSource::changed);
        QCOMPARE(themes.now().name, u"light"_s);
        themes.change(Theme::dark());
        QCOMPARE(themes.now().name, u"dark"_s);
        QCOMPARE(changed.size(), 1);
    }

    void whoeverFollowsIsDressedAtOnceAndForAsLongAsTheyAreThere()
    {
        ThemeSource themes(Theme::light());
        QStringList worn;
        {
            const QObject who;
            themes.follow(&who, [&worn](const Theme &theme) { worn.append(theme.name); });
            QCOMPARE(worn, QStringList{u"light"_s});
            themes.change(Theme::highContrast());
        }
        themes.change(Theme::dark()); // nobody is left to dress
        QCOMPARE(worn, (QStringList{u"light"_s, u"contrast"_s}));
    }
};

WAYMARK_TEST(TestThemeSource)
#include "tst_ThemeSource.moc"
