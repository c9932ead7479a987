#include "FieldFinder.h"
#include "TestMain.h"
#include "WindowOpened.h"

#include "edit/FieldEdits.h"
#include "edit/PlanEdits.h"
#include "frame/files/FileCommands.h"
#include "frame/files/HandOutDialog.h"
#include "frame/files/PlanFiles.h"
#include "frame/MessageBar.h"
#include "frame/PlanDesk.h"
#include "frame/SectionBanner.h"
#include "models/NetChangesModel.h"
#include "plan/FieldCatalogue.h"
#include "plan/records/Action.h"
#include "views/merging/MergePreview.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTimer>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString twoGroups = u"priority 1 Getting help early | Early help | monthly\n"
                          "outcome 1.1 Families know where to turn || Head of Inclusion\n"
                          "action 1.1.1 Write the guide|Jan-26|Head of Inclusion\n"
                          "priority 2 Preparing for adulthood | Adulthood | monthly\n"
                          "outcome 2.1 Young people choose || Service Manager\n"
                          "action 2.1.1 Visit every college|Mar-26|Service Manager\n"_s;

Result<PlanDocument::Outcome> reword(PlanDocument &document, const Id &action, const QString &text)
{
    return document.submit(edit::setField(document.plan(), fieldOf<&Action::text>(), action, Value(text)));
}

/// A lead at another desk, with a section.
class OtherDesk
{
public:
    OtherDesk(const QString &path, TestPlan &plan, const QString &name)
        : m_document(std::move(*PlanDocument::open(path, {plan.clock(), plan.ids(), {name, {}}, {}, {}})))
    {
    }
    [[nodiscard]] Result<PlanDocument::Outcome> write(const Id &action, const QString &text)
    {
        return reword(*m_document, action, text);
    }
    [[nodiscard]] PlanDocument &document() { return *m_document; }

private:
    std::unique_ptr<PlanDocument> m_document;
};

} // namespace

/// Sections go out of the window and come back into it.
class TestMergeFiles : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSectionGoesOutAndComesBack()
    {
        WindowOpened opened(twoGroups);
        opened.open();
        const Id action = opened.id(u"1.1.1"_s);
        const QStringList sections = handOut(opened);
        QCOMPARE(sections, (QStringList{u"test – Adulthood.waymark"_s, u"test – Early help.waymark"_s}));

        OtherDesk lead(pathOf(opened, sections.last()), opened.plan, u"B. Other"_s);
        QVERIFY(lead.write(action, u"Write and print the guide"_s));
        QVERIFY(!lead.write(opened.id(u"2.1.1"_s), u"Not mine"_s));
        opened.prompts.documents = {pathOf(opened, sections.last())};

        acceptSoon<MergePreview>();
        opened.part<FileCommands>().merge->trigger();
        QCOMPARE(opened.live().get<Action>(action)->text, u"Write and print the guide"_s);
        const QString out = opened.prompts.path;
        opened.prompts.path = out + u"/minutes.html"_s;
        button(opened.part<MessageBar>(), u"Keep the minutes…"_s)->click();
        QFile minutes(opened.prompts.path);
        QVERIFY(minutes.open(QIODevice::ReadOnly));
        QVERIFY(minutes.readAll().contains("B. Other"));
        opened.prompts.path = out;
        opened.part<FileCommands>().merge->trigger(); // nothing is asked: there is nothing new
        QVERIFY(opened.window.document()->undo());
        QCOMPARE(opened.live().get<Action>(action)->text, u"Write the guide"_s);
    }

    void aQuestionIsAnsweredByAKey()
    {
        WindowOpened opened(twoGroups);
        opened.open();
        const Id action = opened.id(u"1.1.1"_s);
        const QString section = pathOf(opened, handOut(opened).last());
        OtherDesk lead(section, opened.plan, u"B. Other"_s);
        QVERIFY(lead.write(action, u"Theirs"_s));
        QVERIFY(reword(*opened.window.document(), action, u"Ours"_s));

        opened.prompts.documents = {section};
        withSoon<MergePreview>([](MergePreview &preview) {
            QCOMPARE(preview.rehearsal().counts().questions, 1);
            QTest::keyClick(preview.focusWidget(), Qt::Key_Return); // to the question
            QTest::keyClick(preview.focusWidget(), Qt::Key_K);
            QCOMPARE(preview.findChild<NetChangesModel *>()->waitingCount(), 0);
            QTest::keyClick(preview.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        });
        opened.part<FileCommands>().merge->trigger();
        QCOMPARE(opened.live().get<Action>(action)->text, u"Ours"_s);
        QCOMPARE(opened.part<MessageBar>().words(), u"One file merged, 0 of 1 changes taken."_s);
    }

    void whatCouldNotBeMergedIsNamedAfterwards()
    {
        WindowOpened opened(twoGroups);
        opened.open();
        const QString section = pathOf(opened, handOut(opened).last());
        OtherDesk lead(section, opened.plan, u"B. Other"_s);
        QVERIFY(lead.write(opened.id(u"1.1.1"_s), u"Theirs"_s));
        opened.prompts.documents = {section, opened.plan.folder() + u"/gone.waymark"_s};
        acceptSoon<MergePreview>();
        opened.part<FileCommands>().merge->trigger();
        QCOMPARE(
            opened.part<MessageBar>().words(), u"One file merged, 1 of 1 changes taken; not merged: gone.waymark."_s);
    }

    void anotherPlansFileIsRefused()
    {
        WindowOpened opened(twoGroups);
        opened.open();
        const QString path = opened.plan.folder() + u"/other.waymark"_s;
        const edit::NewPlan other{u"Another plan"_s, u"Test partnership"_s, QDate(2025, 9, 1)};
        QVERIFY(PlanDocument::create(path, edit::newPlan(other, opened.plan.ids()), opened.plan.context()));
        opened.prompts.documents = {path};
        opened.part<FileCommands>().merge->trigger();
        QVERIFY(opened.part<MessageBar>().isVisible());
        QVERIFY(opened.window.document()->undoWords().isEmpty());
    }

    void aConflictedCopyIsOfferedAtOpening()
    {
        WindowOpened opened(twoGroups);
        opened.open();
        const Id action = opened.id(u"1.1.1"_s);
        const QString copy = opened.plan.folder() + u"/test (conflicted copy 2026-05-03).waymark"_s;
        QVERIFY(opened.window.document()->saveCopy(copy));
        opened.open();
        QVERIFY(!opened.part<MessageBar>().isVisible()); // nothing new in it
        OtherDesk lead(copy, opened.plan, u"B. Other"_s);
        QVERIFY(lead.write(action, u"Write and print the guide"_s));
        opened.open();
        QVERIFY(opened.part<MessageBar>().words().contains(u"conflicted copy"_s));
        acceptSoon<MergePreview>();
        button(opened.part<MessageBar>(), u"Merge…"_s)->click();
        QCOMPARE(opened.live().get<Action>(action)->text, u"Write and print the guide"_s);
    }

    void copiesDroppedOntoTheWindowAreMerged()
    {
        WindowOpened opened(twoGroups);
        opened.open();
        const Id action = opened.id(u"1.1.1"_s);
        const QString section = pathOf(opened, handOut(opened).last());
        OtherDesk lead(section, opened.plan, u"B. Other"_s);
        QVERIFY(lead.write(action, u"Write and print the guide"_s));
        acceptSoon<MergePreview>();
        Q_EMIT opened.part<PlanFiles>().plansDropped({section});
        QCOMPARE(opened.live().get<Action>(action)->text, u"Write and print the guide"_s);
        QCOMPARE(opened.window.document()->path(), opened.plan.path());
    }

    void aSectionSaysWhatItIs()
    {
        WindowOpened opened(twoGroups);
        opened.open();
        QVERIFY(!opened.part<SectionBanner>().isVisible());
        const QString section = pathOf(opened, handOut(opened).first());
        QVERIFY(opened.window.openPlan(section));
        QVERIFY(opened.part<SectionBanner>().isVisible());
        QVERIFY(says(opened.part<SectionBanner>(), u"Section of Adulthood"_s));
        QCOMPARE(opened.part<PlanDesk>().destination().priority, opened.id(u"2"_s)); // it opens on the group
    }

private:
    static QString pathOf(const WindowOpened &opened, const QString &name) { return opened.prompts.path + u'/' + name; }

    /// Does it with the dialog as soon as it is there.
    template <typename Dialog, typename Work> void withSoon(Work work)
    {
        QTimer::singleShot(20, this, [this, work] {
            if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget()))
                work(*dialog);
            else
                withSoon<Dialog>(work);
        });
    }

    template <typename Dialog> void acceptSoon()
    {
        withSoon<Dialog>([](Dialog &dialog) { dialog.accept(); });
    }

    /// The names of the files.
    QStringList handOut(WindowOpened &opened)
    {
        opened.prompts.path = opened.plan.folder() + u"/out"_s;
        QDir().mkpath(opened.prompts.path);
        acceptSoon<HandOutDialog>();
        opened.part<FileCommands>().handOut->trigger();
        return QDir(opened.prompts.path).entryList(QDir::Files, QDir::Name);
    }
};

WAYMARK_TEST(TestMergeFiles)
#include "tst_MergeFiles.moc"
