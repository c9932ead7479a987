#include "support/IntroductionDialog.h"

#include "FieldFinder.h"
#include "TestMain.h"

#include <QComboBox>
#include <QPushButton>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// The one small question of a person.
class TestIntroductionDialog : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void offersWhatIsKnownAndSaysWhatIsTyped()
    {
        const Id early = Id::named({}, u"early"_s);
        const Id later = Id::named({}, u"later"_s);
        IntroductionDialog dialog(
            {{u"B. Lead"_s, u"Lead"_s}, later}, {{early, u"Early Help"_s}, {later, u"Transition"_s}});
        wake(dialog);
        QCOMPARE(dialog.said(), (Introduction{{u"B. Lead"_s, u"Lead"_s}, later}));
        auto *group = dialog.findChild<QComboBox *>();
        QVERIFY(group->isVisible());
        group->setCurrentIndex(0);
        typeInto(dialog.findChildren<QLineEdit *>().first(), u"  C.  Deputy "_s);
        QCOMPARE(dialog.said(), (Introduction{{u"C. Deputy"_s, u"Lead"_s}, {}}));
    }

    void aNameIsNeededAndNoGroupIsAskedAfterWhereThereIsNoChoice()
    {
        IntroductionDialog dialog({{}, {}}, {});
        wake(dialog);
        QVERIFY(!dialog.findChild<QComboBox *>()->isVisible());
        QVERIFY(!button(dialog, u"Keep this"_s)->isEnabled());
        QVERIFY(button(dialog, u"Not now"_s)->isEnabled());
        typeInto(dialog.findChildren<QLineEdit *>().first(), u"C. Deputy"_s);
        QVERIFY(button(dialog, u"Keep this"_s)->isEnabled());
    }
};

WAYMARK_TEST(TestIntroductionDialog)
#include "tst_IntroductionDialog.moc"
