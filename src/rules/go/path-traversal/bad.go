package files

import (
	"net/http"
	"os"
	"path/filepath"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

const root = "/srv/files"

func inside(name string) string {
	return filepath.Join(root, name)
}

func read(w http.ResponseWriter, r *http.Request) {
	data, err := os.ReadFile(inside(r.FormValue("name"))) // finds
	if err != nil {
		return
	}
	w.Write(data)
}

func remove(w http.ResponseWriter, r *http.Request) {
	os.Remove(root + "/" + r.PathValue("name")) // finds
	http.ServeFile(w, r, filepath.Clean(r.URL.Query().Get("file"))) // finds
}

func rename(w http.ResponseWriter, r *http.Request) {
	os.Rename(root+"/a", filepath.Join(root, r.FormValue("to"))) // finds
}

func save(c *gin.Context) {
	file, err := c.FormFile("file")
	if err != nil {
		return
	}
	c.SaveUploadedFile(file, root+"/"+c.PostForm("name")) // finds
	c.File(root + "/" + c.Param("name")) // finds
}

func attachment(c echo.Context) error {
	return c.File(filepath.Join(root, c.QueryParam("name"))) // finds
}
