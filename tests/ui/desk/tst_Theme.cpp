#include "TestMain.h"

#include "desk/ThemeSource.h"
#include "support/StatusChip.h"
#include "support/text/SpokenStatus.h"

#include "PlanBuilder.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

QList<Theme> themes()
{
    return {Theme::light(), Theme::dark(), Theme::highContrast()};
}

constexpr Status everyStatus[] = {Status::NotAssessed, Status::NotStarted, Status::OnTarget, Status::AtRisk,
    Status::Missed, Status::AwaitingSignOff, Status::SignedOff, Status::Unreadable};

QList<QColor> grounds(const Theme &theme)
{
    return {theme.window, theme.base, theme.alternateBase, theme.hover, theme.selection};
}

} // namespace

class TestTheme : public waymark::test::TestCase
{
    Q_OBJECT

private:
    static void atLeast(double wanted, const QColor &one, const QColor &other, const QString &what)
    {
        const double found = contrastOf(one, other);
        QVERIFY2(found >= wanted, qPrintable(u"%1: %2 on %3 has %4"_s.arg(what, one.name(), other.name()).arg(found)));
    }

private Q_SLOTS:
    void contrastIsThatOfWcag()
    {
        QCOMPARE(qRound(contrastOf(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrastOf(QColor(u"#767676"_s), Qt::white) * 100), 454);
    }

    void textCanBeReadOnEveryGround()
    {
        for (const Theme &theme : themes()) {
            for (const QColor &ground : grounds(theme)) {
                atLeast(4.5, theme.text, ground, theme.name + u" text"_s);
                atLeast(4.5, theme.mutedText, ground, theme.name + u" muted text"_s);
            }
            atLeast(4.5, theme.selectionText, theme.selection, theme.name + u" selected text"_s);
            atLeast(4.5, theme.warningText, theme.warningGround, theme.name + u" warning text"_s);
            atLeast(4.5, theme.accentText, theme.accent, theme.name + u" text on the accent"_s);
            for (const QColor &ground : {theme.window, theme.base})
                atLeast(4.5, theme.link, ground, theme.name + u" link"_s);
        }
    }

    void whatMustBeSeenStandsOut()
    {
        for (const Theme &theme : themes()) {
            for (const QColor &ground : grounds(theme))
                atLeast(3, theme.focus, ground, theme.name + u" focus"_s);
            for (const QColor &ground : {theme.window, theme.base}) {
                atLeast(3, theme.outline, ground, theme.name + u" outline"_s);
                atLeast(3, theme.accent, ground, theme.name + u" accent"_s);
            }
            atLeast(3, theme.warningLine, theme.warningGround, theme.name + u" warning line"_s);
            atLeast(3, theme.warningLine, theme.base, theme.name + u" warning line"_s);
        }
    }

    void statusChipsStandOutAndTheirLettersCanBeRead()
    {
        for (const Theme &theme : themes()) {
            for (const Status status : everyStatus) {
                const StatusColours colours = theme.status(status);
                const QString what = theme.name + u' ' + statusText(status);
                for (const QColor &ground : grounds(theme))
                    atLeast(3, colours.outline, ground, what + u" outline"_s);
                if (colours.fill.alpha() > 0)
                    atLeast(8.6, colours.text, colours.fill, what + u" letter"_s);
                else
                    atLeast(4.5, colours.text, theme.base, what + u" letter"_s);
            }
        }
    }

    void fillsAreThoseOfTheReports()
    {
        for (const Theme &theme : themes()) {
            for (const Status status : chosenStatuses)
                QCOMPARE(theme.status(status).fill, QColor(QLatin1StringView(defaultStatusWords(status).fill)));
            QCOMPARE(theme.status(Status::NotAssessed).fill.alpha(), 0);
        }
    }

    void disabledWordsAreStillSeen()
    {
        for (const Theme &theme : themes()) {
            const QPalette palette = paletteOf(theme);
            atLeast(3, palette.color(QPalette::Disabled, QPalette::Text), theme.base, theme.name + u" disabled"_s);
        }
    }

    void systemFollowsTheDesktop()
    {
        QPalette desktop(Qt::black, Qt::white);
        desktop.setColor(QPalette::WindowText, Qt::black);
        desktop.setColor(QPalette::Window, QColor(u"#efefef"_s));
        QCOMPARE(themeOf(ThemeChoice::System, desktop).name, u"light"_s);
        desktop.setColor(QPalette::Window, QColor(u"#202020"_s));
        desktop.setColor(QPalette::WindowText, QColor(u"#eeeeee"_s));
        QCOMPARE(themeOf(ThemeChoice::System, desktop).name, u"dark"_s);
        desktop.setColor(QPalette::Window, Qt::black);
        desktop.setColor(QPalette::WindowText, Qt::white);
        QCOMPARE(themeOf(ThemeChoice::System, desktop).name, u"contrast"_s);
        QCOMPARE(themeOf(ThemeChoice::Light, desktop).name, u"light"_s);
    }

    void aStatusIsSpokenWithItsColour()
    {
        const test::TestPlan plan;
        QCOMPARE(spokenStatus(plan.plan(), Status::AtRisk), u"Amber, at risk"_s);
        QCOMPARE(spokenStatus(plan.plan(), Status::NotAssessed), u"Not assessed"_s);
    }

    void aLabelSaysItsStatus()
    {
        const ThemeSource source(Theme::light());
        StatusLabel label(source);
        label.setStatus(Status::Missed, u"Missed"_s, u"Red, missed"_s);
        QCOMPARE(label.accessibleName(), u"Red, missed"_s);
        const QImage image = label.grab().toImage();
        QCOMPARE(label.status(), Status::Missed);
        QVERIFY(image.width() >= label.minimumSizeHint().width());
    }

    void theChipIsPaintedInItsColours()
    {
        for (const Theme &theme : themes()) {
            for (const Status status : chosenStatuses) {
                QImage image(40, 40, QImage::Format_RGB32);
                image.fill(theme.base);
                QPainter painter(&image);
                paintStatusChip(painter, image.rect(), status, theme);
                const int side = statusChipSide(painter.fontMetrics());
                painter.end();
                // Just inside the edge there is no letter.
                QCOMPARE(image.pixelColor(20, 20 - side / 2 + 3), theme.status(status).fill);
            }
        }
    }
};

WAYMARK_TEST(TestTheme)
#include "tst_Theme.moc"
