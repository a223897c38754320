package files

import (
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/gin-gonic/gin"
)

const root = "/srv/files"

func read(w http.ResponseWriter, r *http.Request) {
	os.ReadFile(filepath.Join(root, filepath.Base(r.FormValue("name"))))
	os.ReadFile(filepath.Join(root, "index.html"))
}

func local(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if !filepath.IsLocal(name) {
		http.Error(w, "name", http.StatusBadRequest)
		return
	}
	os.Remove(filepath.Join(root, name))
}

func prefixed(w http.ResponseWriter, r *http.Request) {
	path := filepath.Join(root, r.FormValue("name"))
	if !strings.HasPrefix(path, root+"/") {
		return
	}
	http.ServeFile(w, r, path)
}

func dotted(w http.ResponseWriter, r *http.Request) {
	name := r.FormValue("name")
	if strings.Contains(name, "..") {
		return
	}
	os.Open(root + "/" + name)
}

func numbered(c *gin.Context) {
	id, err := strconv.ParseInt(c.Param("id"), 10, 64)
	if err != nil {
		return
	}
	c.File(root + "/" + strconv.FormatInt(id, 10))
}

func known(c *gin.Context) {
	switch name := c.Query("name"); name {
	case "terms.pdf", "price.pdf":
		c.File(root + "/" + name)
	}
}
