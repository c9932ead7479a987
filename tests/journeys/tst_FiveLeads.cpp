#include "TestMain.h"
#include "WindowOpened.h"

#include "edit/AssessmentEdits.h"
#include "edit/FieldEdits.h"
#include "frame/files/FileCommands.h"
#include "frame/files/HandOutDialog.h"
#include "models/NetChangesModel.h"
#include "Months.h"
#include "plan/FieldCatalogue.h"
#include "plan/queries/AssessmentQueries.h"
#include "plan/records/Action.h"
#include "plan/records/Assessment.h"
#include "store/Verification.h"
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

const QStringList groups{u"Early help"_s, u"Schools"_s, u"Health visits"_s, u"Moving on"_s, u"Short breaks"_s};

QString planLines()
{
    QString lines;
    for (int group = 1; group <= groups.size(); ++group) {
        lines += u"priority %1 What %2 does | %2 | monthly\noutcome %1.1 Families notice || Head of %2\n"
                 "action %1.1.1 Begin the work|Jan-26|Head of %2\naction %1.1.2 Carry it on|Mar-26|Head of %2\n"_s.arg(
                     QString::number(group), groups.at(group - 1));
    }
    return lines;
}

/// A lead who opens a section at home, works on it, and closes it.
template <typename Work> void atHome(const QString &path, WindowOpened &office, const QString &name, const Work &work)
{
    const auto opened = PlanDocument::open(path, {office.plan.clock(), office.plan.ids(), {name, u"Lead"_s}, {}, {}});
    QVERIFY(opened);
    work(**opened);
}

Result<PlanDocument::Outcome> assess(PlanDocument &document, const Id &action, Status status, const QString &said)
{
    edit::AssessmentInput input;
    input.status = status;
    input.said = said;
    input.by = document.author().name;
    return document.submit(edit::assess(document.plan(), action, march, input));
}

} // namespace

/// Five leads work apart for a month, and the manager puts their sections together.
class TestFiveLeads : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthApartComesTogether()
    {
        WindowOpened office(planLines());
        office.open();
        const QStringList sections = handOut(office);
        QCOMPARE(sections.size(), groups.size());

        for (int group = 1; group <= groups.size(); ++group) {
            const Id first = office.id(u"%1.1.1"_s.arg(group));
            const Id second = office.id(u"%1.1.2"_s.arg(group));
            const Id anothers = office.id(u"%1.1.1"_s.arg(group % groups.size() + 1));
            atHome(sectionOf(office, group), office, u"Lead %1"_s.arg(group), [&](PlanDocument &section) {
                QVERIFY(assess(section, first, Status::OnTarget, u"Group %1 has begun"_s.arg(group)));
                QVERIFY(assess(section, second, Status::AtRisk, u"Group %1 waits"_s.arg(group)));
                QVERIFY(!assess(section, anothers, Status::Missed, u"Not ours"_s)); // only to be read
            });
        }
        // Meanwhile the manager heard something else of one of them.
        const Id disputed = office.id(u"2.1.1"_s);
        QVERIFY(assess(*office.window.document(), disputed, Status::Missed, u"The head rang"_s));

        merge(office, [&](MergePreview &preview) {
            const MergeCounts counts = preview.rehearsal().counts();
            QCOMPARE(counts.files, 5);
            QCOMPARE(counts.questions, 2); // the status, and what was said
            QCOMPARE(counts.removals, 0);
            QCOMPARE(counts.outside, 0);
            while (preview.findChild<NetChangesModel *>()->waitingCount() > 0) {
                QTest::keyClick(preview.focusWidget(), Qt::Key_K); // what stands here
                QTest::keyClick(preview.focusWidget(), Qt::Key_Return);
            }
        });
        for (int group = 1; group <= groups.size(); ++group) {
            const Assessment *second = query::assessment(office.live(), office.id(u"%1.1.2"_s.arg(group)), march);
            QVERIFY(second);
            QCOMPARE(second->status, Status::AtRisk);
            QCOMPARE(second->said, u"Group %1 waits"_s.arg(group));
            QCOMPARE(second->by, u"Lead %1"_s.arg(group));
        }
        QCOMPARE(query::assessment(office.live(), disputed, march)->said, u"The head rang"_s);

        // The same files again: nothing is asked, for nothing is new.
        merge(office, {});
        // One undo takes all of it back, and the files can be merged again.
        QVERIFY(office.window.document()->undo());
        QVERIFY(!query::assessment(office.live(), office.id(u"1.1.2"_s), march));
        merge(office, [](MergePreview &preview) { QCOMPARE(preview.rehearsal().counts().files, 5); });
        QVERIFY(query::assessment(office.live(), office.id(u"1.1.2"_s), march));
        const Result<Verification> verified = verifyFile(office.plan.path());
        QVERIFY(verified && verified->isSound());
    }

    void theDecisionIsNotAskedAgainOnTheWayBack()
    {
        WindowOpened office(planLines());
        office.open();
        handOut(office);
        const Id disputed = office.id(u"2.1.1"_s);
        const QString section = sectionOf(office, 2);
        atHome(section, office, u"Lead 2"_s,
            [&](PlanDocument &document) { QVERIFY(assess(document, disputed, Status::OnTarget, u"We have begun"_s)); });
        QVERIFY(assess(*office.window.document(), disputed, Status::Missed, u"The head rang"_s));
        merge(office, [](MergePreview &preview) {
            while (preview.findChild<NetChangesModel *>()->waitingCount() > 0) {
                QTest::keyClick(preview.focusWidget(), Qt::Key_K);
                QTest::keyClick(preview.focusWidget(), Qt::Key_Return);
            }
        });
        // The lead takes the plan into the section: it follows what was decided, unasked.
        const QString whole = office.plan.path();
        atHome(section, office, u"Lead 2"_s, [&](PlanDocument &document) {
            const Result<MergeRehearsal> back = document.rehearse({whole});
            QVERIFY(back);
            QCOMPARE(back->counts().questions, 0);
            QVERIFY(document.merge(*back, Undecided::AsPreselected));
            QCOMPARE(query::assessment(document.plan(), disputed, march)->said, u"The head rang"_s);
        });
    }

private:
    using InPreview = std::function<void(MergePreview &)>;

    QStringList handOut(WindowOpened &office)
    {
        office.prompts.path = office.plan.folder() + u"/out"_s;
        QDir().mkpath(office.prompts.path);
        withSoon<HandOutDialog>([](HandOutDialog &dialog) { dialog.accept(); });
        office.part<FileCommands>().handOut->trigger();
        for (const QString &name : QDir(office.prompts.path).entryList(QDir::Files, QDir::Name))
            office.prompts.documents.append(office.prompts.path + u'/' + name);
        return office.prompts.documents;
    }

    static QString sectionOf(const WindowOpened &office, int group)
    {
        return office.prompts.path + u"/test – %1.waymark"_s.arg(groups.at(group - 1));
    }

    /// Merges what was handed out; with nothing to do in the preview none may appear.
    void merge(WindowOpened &office, const InPreview &work)
    {
        if (work) {
            withSoon<MergePreview>([work](MergePreview &preview) {
                work(preview);
                preview.accept();
            });
        }
        office.part<FileCommands>().merge->trigger();
    }

    template <typename Dialog, typename Work> void withSoon(Work work)
    {
        QTimer::singleShot(20, this, [this, work] {
            if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget()))
                work(*dialog);
            else
                withSoon<Dialog>(work);
        });
    }
};

WAYMARK_TEST(TestFiveLeads)
#include "tst_FiveLeads.moc"
