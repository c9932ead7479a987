#include "support/Prompts.h"

#include "exchange/DocumentReaders.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct PromptWords
{
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

QString planFilter()
{
    return PromptWords::tr("Waymark plans (*.waymark)");
}

/// "png" of "Picture (*.png)".
QString endingOf(const QString &form)
{
    return form.section(u"*."_s, 1).section(u')', 0, 0);
}

/// The dialog puts the ending on, and only so asks before it writes over what is there.
QString askToWrite(QWidget *parent, const QString &title, const QString &suggested, const QStringList &forms)
{
    QFileDialog dialog(parent, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    if (!forms.isEmpty())
        dialog.setNameFilters(forms);
    dialog.setDefaultSuffix(endingOf(forms.value(0)));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
        [&dialog](const QString &form) { dialog.setDefaultSuffix(endingOf(form)); });
    dialog.selectFile(suggested);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

std::optional<Introduction> Prompts::askWho(
    QWidget *parent, const Introduction &offered, const QList<NamedGroup> &groups)
{
    IntroductionDialog dialog(offered, groups, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.said()) : std::nullopt;
}

QString Prompts::askOpenPath(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, title, folder, planFilter());
}

QStringList Prompts::askDocumentPaths(QWidget *parent, const QString &title, const QString &folder)
{
    const QString documents = PromptWords::tr("Documents (%1)").arg(readableDocumentPatterns().join(u' '));
    return QFileDialog::getOpenFileNames(parent, title, folder, documents + u";;"_s + PromptWords::tr("All files (*)"));
}

void Prompts::tell(QWidget *parent, const QString &title, const QString &words, const QString &more)
{
    QMessageBox box(parent);
    box.setWindowTitle(title);
    box.setTextFormat(Qt::PlainText);
    box.setText(words);
    box.setInformativeText(more);
    box.exec();
}

QStringList Prompts::askPlanPaths(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getOpenFileNames(parent, title, folder, planFilter());
}

QString Prompts::askSavePath(QWidget *parent, const QString &title, const QString &suggested)
{
    return askToWrite(parent, title, suggested, {planFilter()});
}

QString Prompts::askFilePath(QWidget *parent, const QString &title, const QString &folder)
{
    return QFileDialog::getOpenFileName(parent, title, folder);
}

QString Prompts::askPathToWrite(
    QWidget *parent, const QString &title, const QString &suggested, const QStringList &forms)
{
    return askToWrite(parent, title, suggested, forms);
}

QString Prompts::askFolder(QWidget *parent, const QString &title, const QString &suggested)
{
    return QFileDialog::getExistingDirectory(parent, title, suggested);
}

} // namespace waymark
