#include "exchange/DocumentReaders.h"
#include "support/Prompts.h"
#include "TestMain.h"

#include <QFileDialog>
#include <QTimer>

using namespace waymark;
using namespace Qt::StringLiterals;

/// The questions as a person sees them.
class TestPrompts : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void onlyDocumentsThatAReaderTakesAreOffered()
    {
        QStringList offered;
        onceAsked([&offered](QFileDialog &dialog) { offered = dialog.nameFilters(); });
        QCOMPARE(Prompts().askDocumentPaths(nullptr, u"New from a document"_s, QDir::tempPath()), QStringList());
        QVERIFY(!readableDocumentPatterns().isEmpty());
        QCOMPARE(offered.value(0), u"Documents (%1)"_s.arg(readableDocumentPatterns().join(u' ')));
    }

    void aNameGetsTheEndingOfTheFormThatIsChosen()
    {
        const QTemporaryDir folder;
        onceAsked([](QFileDialog &dialog) {
            dialog.selectNameFilter(u"Picture (*.png)"_s);
            Q_EMIT dialog.filterSelected(u"Picture (*.png)"_s);
            dialog.findChild<QLineEdit *>()->setText(u"chart"_s);
            static_cast<QDialog &>(dialog).accept();
        });
        const QStringList forms{u"Drawing (*.svg)"_s, u"Picture (*.png)"_s};
        const QString path =
            Prompts().askPathToWrite(nullptr, u"Save the chart"_s, folder.filePath(u"KPI 1.1a.svg"_s), forms);
        QCOMPARE(QFileInfo(path).fileName(), u"chart.png"_s);
    }

    void aPlanIsKeptUnderItsOwnEnding()
    {
        const QTemporaryDir folder;
        onceAsked([](QFileDialog &dialog) {
            dialog.findChild<QLineEdit *>()->setText(u"our plan"_s);
            static_cast<QDialog &>(dialog).accept();
        });
        const QString path = Prompts().askSavePath(nullptr, u"Keep the plan as"_s, folder.filePath(u"Plan"_s));
        QCOMPARE(path, folder.filePath(u"our plan.waymark"_s));
    }

private:
    /// What a person does with the next dialog; who does nothing thinks better of it.
    void onceAsked(const std::function<void(QFileDialog &)> &act)
    {
        QTimer::singleShot(0, this, [this, act] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog) {
                onceAsked(act); // not up yet
                return;
            }
            act(*dialog);
            if (dialog->isVisible())
                dialog->reject();
        });
    }
};

WAYMARK_TEST(TestPrompts)
#include "tst_Prompts.moc"
