#include "FieldFinder.h"
#include "TestMain.h"
#include "WindowOpened.h"

#include "frame/files/FileCommands.h"
#include "frame/MessageBar.h"
#include "plan/records/Action.h"
#include "views/importing/ImportPreview.h"
#include "views/importing/UpdatePreview.h"

#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>
#include <QTreeView>
#include <QtTest>
#include <QUrl>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QString write(const WindowOpened &opened, const QByteArray &text)
{
    const QString path = opened.plan.folder() + u"/next month.csv"_s;
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path : QString();
}

/// Drops the files onto the middle of the window; whether they were taken.
bool drop(QWidget &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enters(window.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enters);
    QDropEvent falls(window.rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    falls.setAccepted(false);
    QCoreApplication::sendEvent(&window, &falls);
    return falls.isAccepted();
}

} // namespace

/// A document that is dropped onto the window, or chosen, brings the open plan up to date.
class TestUpdateDocuments : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aDroppedDocumentUpdatesTheOpenPlan()
    {
        WindowOpened opened;
        opened.open();
        const Id action = opened.live().living(RecordKind::Action).first();
        const QString reference = opened.live().get<Action>(action)->ref;
        const QString wording = opened.live().get<Action>(action)->text + u" this year"_s;
        const QString path = write(opened, u"Ref,Action,Due\n%1,%2,\n"_s.arg(reference, wording).toUtf8());
        acceptSoon<UpdatePreview>();
        QVERIFY(drop(opened.window, {path}));
        QTRY_COMPARE(opened.live().get<Action>(action)->text, wording);
        QVERIFY(opened.window.document()->undo());
        QVERIFY(opened.live().get<Action>(action)->text != wording);
    }

    void whatWasCopiedUpdatesTheOpenPlan()
    {
        WindowOpened opened;
        opened.open();
        const Id action = opened.live().living(RecordKind::Action).first();
        const QString reference = opened.live().get<Action>(action)->ref;
        const QString wording = opened.live().get<Action>(action)->text + u" by hand"_s;
        QGuiApplication::clipboard()->setText(u"Ref\tAction\n%1\t%2\n"_s.arg(reference, wording));
        acceptSoon<UpdatePreview>();
        opened.part<FileCommands>().updateFromClipboard->trigger();
        QCOMPARE(opened.live().get<Action>(action)->text, wording);
    }

    void whatWasCopiedBecomesAPlan()
    {
        WindowOpened opened;
        opened.prompts.path = opened.plan.folder() + u"/made.waymark"_s;
        QGuiApplication::clipboard()->setText(u"Ref\tAction\tDue\n1.1.1\tPaint the hall\tMay 2027\n"_s);
        acceptSoon<ImportPreview>();
        opened.part<FileCommands>().newFromClipboard->trigger();
        QVERIFY(opened.window.document());
        QCOMPARE(
            opened.live().get<Action>(opened.live().living(RecordKind::Action).first())->text, u"Paint the hall"_s);
    }

    void nothingCopiedIsSaidAndNothingHappens()
    {
        WindowOpened opened;
        opened.open();
        QGuiApplication::clipboard()->clear();
        opened.part<FileCommands>().updateFromClipboard->trigger();
        QVERIFY(opened.part<MessageBar>().isVisible());
        QVERIFY(opened.window.document()->undoWords().isEmpty());
    }

    void withNoPlanOpenItBecomesOne()
    {
        WindowOpened opened;
        const QString path = write(opened, "Ref,Action,Due\n1.1.1,Paint the hall,May 2027\n");
        opened.prompts.path = opened.plan.folder() + u"/made.waymark"_s;
        acceptSoon<ImportPreview>();
        QVERIFY(drop(opened.window, {path}));
        QTRY_VERIFY(opened.window.document());
        QCOMPARE(
            opened.live().get<Action>(opened.live().living(RecordKind::Action).first())->text, u"Paint the hall"_s);
    }

    void aPlanIsOpened()
    {
        WindowOpened opened;
        QVERIFY(drop(opened.window, {opened.plan.path()}));
        QTRY_VERIFY(opened.window.document());
    }

    void whatNobodyReadsIsNotTaken()
    {
        WindowOpened opened;
        QVERIFY(!drop(opened.window, {opened.plan.folder() + u"/picture.tiff"_s}));
        QVERIFY(!opened.window.document());
    }

private:
    /// Takes what the preview offers as soon as it is there.
    template <typename Preview> void acceptSoon()
    {
        QTimer::singleShot(20, this, [this] {
            auto *preview = qobject_cast<Preview *>(QApplication::activeModalWidget());
            if (!preview)
                return acceptSoon<Preview>();
            // A plan that no document made does not know who was first: a person says that the document was.
            if (auto *changes = named<QTreeView>(*preview, u"What it would change"_s))
                changes->model()->setData(changes->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
            preview->accept();
        });
    }
};

WAYMARK_TEST(TestUpdateDocuments)
#include "tst_UpdateDocuments.moc"
