#include "views/kpis/ChartSaving.h"

#include "analysis/charts/ChartWords.h"
#include "store/ExportedFiles.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartSaving)
};

constexpr qreal savedScale = 2;

} // namespace

QStringList chartForms()
{
    return {Words::tr("Drawing (*.svg)"), Words::tr("Picture (*.png)")};
}

QString chartFileName(const QString &code)
{
    QString name = code;
    for (QChar &letter : name) {
        // What some system does not take in a name.
        if (!letter.isLetterOrNumber() && letter != u'.' && letter != u'-')
            letter = u'-';
    }
    return name.isEmpty() ? Words::tr("KPI.svg") : Words::tr("KPI %1.svg").arg(name);
}

Result<void> saveChart(const ChartPicture &picture, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "svg"_L1)
        return writeExportedFile(path, picture.svg());
    if (ending != "png"_L1) {
        return tl::unexpected(Error{ErrorCode::Usage,
            Words::tr("The chart was not saved: “%1” ends neither in .svg nor in .png. Nothing was written; choose a "
                      "name with one of these endings.")
                .arg(QFileInfo(path).fileName()),
            {}});
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage image = picture.image(savedScale);
    image.setText(u"Title"_s, picture.data.title);
    image.setText(u"Description"_s, picture.description());
    if (!image.save(&buffer, "PNG")) {
        return tl::unexpected(Error{ErrorCode::Storage,
            Words::tr("The chart could not be made into a picture. Nothing was written; save it as .svg instead."),
            {}});
    }
    return writeExportedFile(path, bytes);
}

std::unique_ptr<QMimeData> chartForClipboard(const ChartPicture &picture)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(analysis::tableText(picture.data));
    data->setImageData(picture.image(savedScale));
    data->setData(u"image/svg+xml"_s, picture.svg());
    return data;
}

} // namespace waymark
