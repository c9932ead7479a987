#include "views/inspector/RedactionDialog.h"

#include "edit/FieldEdits.h"
#include "FieldFinder.h"
#include "plan/records/Action.h"
#include "plan/records/Redaction.h"
#include "RawFile.h"
#include "settings/DraftStore.h"
#include "store/Verification.h"
#include "TestMain.h"
#include "views/inspector/InspectorPanel.h"
#include "WindowOpened.h"

#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QTimer>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString wording = u"The mother of Robin Example was at the meeting"_s;

/// The real window, on an action whose note once said what it must not.
class Spoken
{
public:
    Spoken()
    {
        m_opened.open();
        write(wording);
    }

    void write(const QString &note)
    {
        PlanDocument &document = *m_opened.window.document();
        if (!document.submit(edit::setField(document.plan(), fieldOf<&Action::note>(), action(), Value(note))))
            qFatal("not written");
    }

    /// Chooses the entry in the menu of the newest line of the history, and answers the window that it opens.
    void choose(const std::function<void(RedactionDialog &)> &answer)
    {
        auto &panel = m_opened.part<InspectorPanel>();
        panel.showRecord({RecordKind::Action, action()});
        auto *history = named<QListView>(panel, u"History"_s);
        QVERIFY(history);
        QTimer::singleShot(0, history, [this, answer] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (QAction *each : menu->actions()) {
                if (each->text() == u"Remove this wording everywhere…"_s)
                    menu->setActiveAction(each);
            }
            QTimer::singleShot(0, menu, [this, answer] {
                auto *dialog = qobject_cast<RedactionDialog *>(QApplication::activeModalWidget());
                QVERIFY(dialog);
                answer(*dialog);
                m_isAnswered = true;
                if (dialog->isVisible())
                    dialog->reject();
            });
            QTest::keyClick(menu, Qt::Key_Return);
        });
        Q_EMIT history->customContextMenuRequested(history->visualRect(history->model()->index(1, 0)).center());
        QVERIFY(m_isAnswered);
    }

    [[nodiscard]] Id action() { return m_opened.id(u"1.1.1"_s); }
    [[nodiscard]] const Plan &plan() { return m_opened.live(); }
    [[nodiscard]] PlanDocument &document() { return *m_opened.window.document(); }
    [[nodiscard]] WindowOpened &opened() { return m_opened; }
    [[nodiscard]] bool isInFile() const { return bytesOf(m_opened.plan.path()).contains(wording.toUtf8()); }

private:
    WindowOpened m_opened;
    bool m_isAnswered = false;
};

QAbstractButton *removing(const RedactionDialog &dialog)
{
    return button(dialog, u"&Remove it everywhere"_s);
}

} // namespace

/// A wording is taken out of plan, history and file, from the history in the window.
class TestRedactionDialog : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aWordingGoesFromPlanHistoryAndFile()
    {
        Spoken test;
        QVERIFY(test.isInFile());
        test.choose([&test](RedactionDialog &dialog) {
            QCOMPARE(named<QPlainTextEdit>(dialog, u"The wording"_s)->toPlainText(), wording);
            QVERIFY(says(dialog, u"This cannot be undone."_s));
            removing(dialog)->click();
            QVERIFY(says(dialog, u"reason"_s)); // and the window stays
            QVERIFY(test.isInFile());
            typeInto(named(dialog, u"What is to stand there instead"_s), u"A parent was at the meeting"_s);
            typeInto(named(dialog, u"Why it must go"_s), u"It names a child"_s);
            removing(dialog)->click();
            QVERIFY(says(dialog, u"The wording is gone."_s));
            button(dialog, u"Close"_s)->click();
        });
        QCOMPARE(test.plan().get<Action>(test.action())->note, u"A parent was at the meeting"_s);
        QCOMPARE(test.plan().all<Redaction>().size(), 1);
        QCOMPARE(test.plan().all<Redaction>().first()->reason, u"It names a child"_s);
        QVERIFY(!test.isInFile());
        QVERIFY(!test.document().wordingsOf(fieldOf<&Action::note>(), test.action())->contains(Value(wording)));
        QCOMPARE(test.document().canUndo() ? test.document().undoWords() : QString(), QString());
        const auto *history = named<QListView>(test.opened().part<InspectorPanel>(), u"History"_s);
        QStringList told;
        for (int row = 0; row < history->model()->rowCount(); ++row)
            told.append(history->model()->index(row, 0).data().toString());
        QVERIFY(!told.join(u'\n').contains(u"Robin"_s));
        QVERIFY2(told.contains(u"Notes: redacted"_s), qPrintable(told.join(u'\n')));
        QVERIFY2(told.contains(u"Notes: redacted → “A parent was at the meeting”"_s), qPrintable(told.join(u'\n')));
        QVERIFY(verifyFile(test.opened().plan.path())->problems.isEmpty());
    }

    void anOlderWordingIsChosenAndLeavesThePresentOne()
    {
        Spoken test;
        test.write(u"All were told"_s);
        test.choose([](RedactionDialog &dialog) {
            auto *which = named<QComboBox>(dialog, u"Which wording"_s);
            QCOMPARE(which->count(), 2);
            QVERIFY(named(dialog, u"What is to stand there instead"_s)->isEnabled());
            which->setCurrentIndex(1);
            QCOMPARE(named<QPlainTextEdit>(dialog, u"The wording"_s)->toPlainText(), wording);
            QVERIFY(!named(dialog, u"What is to stand there instead"_s)->isEnabled());
            typeInto(named(dialog, u"Why it must go"_s), u"It names a child"_s);
            removing(dialog)->click();
            QVERIFY(says(dialog, u"The wording is gone."_s));
        });
        QCOMPARE(test.plan().get<Action>(test.action())->note, u"All were told"_s);
        QVERIFY(!test.isInFile());
    }

    void thinkingBetterOfItChangesNothing()
    {
        Spoken test;
        const LedgerPlace before = test.document().place();
        test.choose([](RedactionDialog &dialog) {
            typeInto(named(dialog, u"Why it must go"_s), u"It names a child"_s);
            QTest::keyClick(named(dialog, u"Why it must go"_s), Qt::Key_Return); // Cancel is what Return means
        });
        QVERIFY(test.document().place() == before);
        QVERIFY(test.isInFile());
    }

    void aDraftOfTheFieldGoesToo()
    {
        Spoken test;
        const DraftStore drafts(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s);
        const DraftPlace place{test.plan().id(), test.action(), u"note"_s};
        test.choose([](RedactionDialog &dialog) {
            QVERIFY(says(dialog, u"No report that went out, no backup and no draft on this machine holds it."_s));
        });
        QVERIFY(drafts.keep(place, wording + u" again"_s));
        test.choose([](RedactionDialog &dialog) { // and it is said before it is done
            QVERIFY(says(dialog, u"A draft of this field is kept on this machine."_s));
        });
        QVERIFY(test.document().redact(
            {&fieldOf<&Action::note>(), test.action(), Value(wording), {}, u"It names a child"_s}));
        QVERIFY(!drafts.find(place));
    }
};

WAYMARK_TEST(TestRedactionDialog)
#include "tst_RedactionDialog.moc"
